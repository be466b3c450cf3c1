import type { SignStyle } from '../amounts/amount.ts';
import { BudgetAdjustmentsError } from '../errors.ts';
import type { Decimal } from './decimal.ts';

// Every other style has the minus of the usual print, U+2212.
const minusOf: Readonly<Partial<Record<SignStyle, string>>> = {
  hyphen: '-',
  'en-dash': '\u2013',
  word: 'minus ',
};

/**
 * Prints a decimal the Swedish way, rounded half up.
 *
 * @param value - the value, in the unit to print
 * @param decimals - digits after the comma
 * @param sign - how a minus is written, and whether a plus is
 * @param grouping - what stands between thousands
 * @returns the text, without a sign when it rounds to zero
 */
export const formatDecimal = (
  value: Decimal,
  decimals: number,
  sign: SignStyle,
  grouping: string,
): string => {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 30) {
    throw new BudgetAdjustmentsError(
      'value-out-of-range',
      `The number of decimals is ${decimals}; expected a whole number from 0 to 30. Choose a unit such as tkr to print fewer digits.`,
      { decimals },
    );
  }
  const rounded = value.toDecimalPlaces(decimals);
  const [whole = '', fraction] = rounded.abs().toFixed(decimals).split('.');
  const digits =
    whole.replace(/\B(?=(?:\d{3})+$)/gu, grouping) + (fraction === undefined ? '' : `,${fraction}`);
  if (rounded.isZero()) return digits;
  if (rounded.isNegative()) return (minusOf[sign] ?? '\u2212') + digits;
  return sign === 'plus' ? `+${digits}` : digits;
};
