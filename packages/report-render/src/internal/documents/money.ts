import { convertAmount, type Decimal, type DecimalInput } from '@sdn/budget-adjustments';
import type { MoneyOptions } from '../../from-budget/budget-options.ts';
import type { Inline } from '../../tree/inline.ts';
import { missingValue } from '../../tree/missing-value.ts';
import { numberValue } from '../../tree/number-value.ts';
import { isZeroDecimal, readDecimal, roundDecimal } from '../decimal-string.ts';
import { printNumberValue } from '../print-number.ts';

/** Decimals that amounts are printed with, by unit. */
export const decimalsOf = { mnkr: 1, tkr: 0, kr: 0 } as const;

/**
 * An amount in kronor, exact.
 *
 * @param value - the amount
 * @returns the decimal
 */
export const kronor = (value: DecimalInput): Decimal => convertAmount(value, { from: 'kr', to: 'kr' });

/**
 * An amount as a cell in the unit of its table, which stands in the caption.
 *
 * @param value - the amount in kronor
 * @param options - the unit
 * @param signed - whether a plus is printed
 * @returns the cell; an amount that is missing says so
 */
export const amountCell = (
  value: DecimalInput | undefined,
  { unit = 'mnkr' }: MoneyOptions,
  signed = false,
): Inline =>
  value === undefined
    ? missingValue('not-reported')
    : numberValue(convertAmount(value, { from: 'kr', to: unit }), {
        decimals: decimalsOf[unit],
        ...(signed ? { signed } : {}),
      });

/**
 * An amount in running text, with its unit.
 *
 * @param value - the amount in kronor
 * @param options - the unit and the language
 * @returns the text
 */
export const amountText = (value: DecimalInput, { unit = 'mnkr', language = 'sv' }: MoneyOptions): string =>
  printNumberValue(
    {
      value: convertAmount(value, { from: 'kr', to: unit }).toFixed(),
      unit,
      decimals: decimalsOf[unit],
    },
    language,
  );

/**
 * Whether an amount prints as zero, so that no sentence calls 0,0 a surplus.
 *
 * @param value - the amount in kronor
 * @param options - the unit
 * @returns true when it rounds to zero
 */
export const printsZero = (value: DecimalInput, { unit = 'mnkr' }: MoneyOptions): boolean => {
  const parts = readDecimal(convertAmount(value, { from: 'kr', to: unit }).toFixed());
  return parts !== undefined && isZeroDecimal(roundDecimal(parts, decimalsOf[unit]));
};

/**
 * The exact total of amounts in kronor.
 *
 * @param amounts - the amounts
 * @returns the total; undefined when an amount is missing, which is never taken for zero
 */
export const totalOf = (amounts: readonly (DecimalInput | undefined)[]): Decimal | undefined =>
  amounts.reduce<Decimal | undefined>(
    (total, amount) => (amount === undefined ? undefined : total?.plus(amount)),
    kronor(0),
  );
