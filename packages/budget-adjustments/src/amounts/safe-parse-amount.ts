import { BudgetAdjustmentsError } from '../errors.ts';
import { readAmount, type UnreadableReason } from '../internal/read-amount.ts';
import type { ParseAmountOptions, SafeParseAmountResult } from './parse-amount.ts';

const remedies: Readonly<Record<UnreadableReason, string>> = {
  'two-commas': 'Write thousands with spaces and decimals with one comma.',
  'decimal-point': 'Write decimals with a comma.',
  grouping: 'Group digits by three, and keep two amounts apart.',
  unit: 'Write the unit as kr, tkr or mnkr.',
  'too-long': 'An amount has at most 40 digits.',
  'not-an-amount': 'Keep labels and comments out of amount cells.',
};

/**
 * The amount that a text prints, or the error that says why there is none, without throwing.
 *
 * The same reading as {@link parseAmount}, for text that comes from outside and may be wrong.
 *
 * @param text - the printed text
 * @param options - the unit that the table states
 * @returns `{ success: true, data }`, or `{ success: false, error }` with code `amount-unreadable`
 *
 * @example
 * ```ts
 * import { safeParseAmount } from '@sdn/budget-adjustments';
 *
 * safeParseAmount('100 tkr').success; // => true
 * safeParseAmount('29 januari').success; // => false
 * ```
 *
 * @category Amounts
 */
export const safeParseAmount = (text: string, options: ParseAmountOptions = {}): SafeParseAmountResult => {
  const read = typeof text === 'string' ? readAmount(text, options.unit ?? 'plain') : 'not-an-amount';
  if (typeof read === 'object') return { success: true, data: read };
  const error = new BudgetAdjustmentsError(
    'amount-unreadable',
    `Cannot read ${JSON.stringify(text)} as an amount; expected a form such as "2 522,8", "−37,4" or "5,6 mnkr". ${remedies[read]}`,
    { text, reason: read },
  );
  return { success: false, error };
};
