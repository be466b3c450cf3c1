import type { Decimal } from './internal/decimal.ts';
import { toDecimalText } from './internal/decimal-input.ts';
import { formatNumber } from './internal/format-number.ts';
import { decimalsOf, fromScaled, toScaled } from './internal/scaled.ts';
import type { Quantity } from './quantity.ts';

/**
 * Makes a value (utfall, prognos) out of a number that was computed rather than printed.
 *
 * The number is kept exactly; its decimals are those it has. The raw text is the house form of {@link formatQuantity}.
 *
 * @param value - the number, as a Decimal, a text with a decimal point, or a number
 * @param unit - its unit, such as `"%"`; `""` for none
 * @returns the value
 * @throws 'number-invalid' for NaN, Infinity, exponents in text, or more than thirty digits on either side of the point
 *
 * @example
 * ```ts
 * import { quantityOf } from '@sdn/indicator-calc';
 *
 * quantityOf('97.6', '%').raw; // => '97,6\u00a0%'
 * quantityOf(NaN, '%'); // => throws 'number-invalid'
 * ```
 *
 * @category Values and targets
 */
export const quantityOf = (value: Decimal | string | number, unit: string): Quantity => {
  const text = toDecimalText(value, 'value');
  const scale = decimalsOf(text);
  const canonical = fromScaled(toScaled(text, scale), scale);
  const decimals = decimalsOf(canonical);
  return {
    kind: 'quantity',
    raw: formatNumber({ value: canonical, decimals, unit }),
    value: canonical,
    decimals,
    unit,
  };
};
