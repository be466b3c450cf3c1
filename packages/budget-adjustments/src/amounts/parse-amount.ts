import type { BudgetAdjustmentsError } from '../errors.ts';
import type { Amount, AmountUnit } from './amount.ts';
import { safeParseAmount } from './safe-parse-amount.ts';

/** Options of {@link parseAmount} and {@link safeParseAmount}. */
export interface ParseAmountOptions {
  /** The unit that the table states for its digits; `plain` (the number itself) when omitted. A unit word in the text wins. */
  readonly unit?: AmountUnit | undefined;
}

/** What {@link safeParseAmount} gives: the amount, or the error that {@link parseAmount} would throw. */
export type SafeParseAmountResult =
  | {
      /** The text was read. */
      readonly success: true;
      /** The amount, or the missing amount. */
      readonly data: Amount;
    }
  | {
      /** The text was not read. */
      readonly success: false;
      /** Why, with code `amount-unreadable`. */
      readonly error: BudgetAdjustmentsError;
    };

/**
 * The exact value of a printed amount (belopp) together with how it was printed.
 *
 * Reads table cells and prose: decimal comma, thousands by a space of any kind or none, minus as hyphen, U+2212, en dash
 * or word, explicit plus, "ca", unit words kr, tkr and mnkr with their long forms, inline tags. An empty cell, a dash and
 * an underscore are a missing amount, which is not zero. Use {@link safeParseAmount} to collect errors instead.
 *
 * @param text - the printed text
 * @param options - the unit that the table states
 * @returns the amount, exact in kronor (or the plain number), or a missing amount
 * @throws `amount-unreadable` when the text is not one amount: two commas, a decimal point, broken groups, unknown unit
 *
 * @example
 * ```ts
 * import { parseAmount } from '@sdn/budget-adjustments';
 *
 * const amount = parseAmount('−37,4', { unit: 'mnkr' });
 * amount.kind === 'amount' && amount.value.toString(); // => '-37400000'
 * parseAmount('ca 2,1 mnkr').kind; // => 'amount'
 * parseAmount('').kind; // => 'missing'
 * parseAmount('1,2,3'); // => throws 'amount-unreadable'
 * ```
 *
 * @category Amounts
 */
export const parseAmount = (text: string, options: ParseAmountOptions = {}): Amount => {
  const result = safeParseAmount(text, options);
  if (!result.success) throw result.error;
  return result.data;
};
