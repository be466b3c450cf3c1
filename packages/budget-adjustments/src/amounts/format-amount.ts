import { BudgetAdjustmentsError } from '../errors.ts';
import { formatDecimal } from '../internal/format-decimal.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';
import { kronorPer } from '../internal/units.ts';
import type { Amount, AmountStyle, AmountUnit } from './amount.ts';

/** Options of {@link formatAmount}: the unit, and what differs from the city's usual print. */
export interface FormatAmountOptions extends Partial<AmountStyle> {
  /** The unit to print in. */
  readonly unit: AmountUnit;
}

const usualDecimals: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 0, mnkr: 1, plain: 0 };

/**
 * The printed text of an amount (belopp): byte for byte the original when the amount came from text, otherwise in the
 * city's usual print.
 *
 * The usual print has a decimal comma, no-break spaces between thousands, U+2212 for minus, one decimal for mnkr and
 * none for the other units. Rounds half up (away from zero), here and nowhere before; what rounds to zero prints
 * without a sign. A parsed amount can be given as the options, to print another value in the same style.
 *
 * @param amount - what {@link parseAmount} read, or a value in kronor (the number itself for `plain`)
 * @param options - the unit and style; needed for a value, and to print a parsed amount anew
 * @returns the text
 * @throws `option-missing` for a value without options, or without a unit among them
 * @throws `mixed-units` when a plain number is to be printed as money, or money as a plain number
 * @throws `value-out-of-range` unless decimals are a whole number from 0 to 30
 * @throws `amount-not-finite` for a value that is not a finite number
 *
 * @example
 * ```ts
 * import { formatAmount, parseAmount } from '@sdn/budget-adjustments';
 *
 * formatAmount(parseAmount('ca 2,1 mnkr')); // => 'ca 2,1 mnkr'
 * formatAmount(2522800000, { unit: 'mnkr' }); // => '2\u00a0522,8'
 * formatAmount(-1450000, { unit: 'mnkr', unitText: 'mnkr' }); // => '\u22121,5\u00a0mnkr'
 * formatAmount(-40000, { unit: 'mnkr' }); // => '0,0'
 * formatAmount(100); // => throws 'option-missing'
 * ```
 *
 * @category Amounts
 */
export const formatAmount = (amount: Amount | DecimalInput, options?: FormatAmountOptions): string => {
  const parsed = typeof amount === 'object' && 'raw' in amount ? amount : undefined;
  if (parsed?.kind === 'missing' || (parsed !== undefined && options === undefined)) return parsed.raw;
  if (options === undefined || !Object.hasOwn(kronorPer, options.unit)) {
    throw new BudgetAdjustmentsError(
      'option-missing',
      'A value alone does not say how to print it; expected options with a unit: kr, tkr, mnkr or plain.',
      { option: 'unit', got: options?.unit },
    );
  }
  if (parsed !== undefined && (parsed.unit === 'plain') !== (options.unit === 'plain')) {
    throw new BudgetAdjustmentsError(
      'mixed-units',
      `The amount was read as ${parsed.unit}, not to be printed as ${options.unit}; expected money in both or neither. Read it with the unit of its table.`,
      { from: parsed.unit, to: options.unit },
    );
  }
  const { unit, decimals = usualDecimals[unit], approximate = false, unitText = '' } = options;
  const value = toDecimal(parsed?.value ?? (amount as DecimalInput), 'amount').div(kronorPer[unit]);
  const number = formatDecimal(value, decimals, options.sign ?? 'none', options.grouping ?? '\u00a0');
  return `${approximate ? 'ca ' : ''}${number}${unitText === '' ? '' : `\u00a0${unitText}`}`;
};
