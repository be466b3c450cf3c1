import { formatNumber } from './internal/format-number.ts';
import type { NoQuantity, Quantity } from './quantity.ts';

/**
 * Options of {@link formatQuantity}.
 *
 * @category Values and targets
 */
export interface FormatQuantityOptions {
  /** True to print the house form instead of the printed text; false when not given. */
  readonly canonical?: boolean | undefined;
}

/**
 * Prints a value (utfall, prognos): byte for byte the text that it was parsed from.
 *
 * `canonical: true` prints the house form instead: decimal comma, the printed number of decimals, a no-break space between thousands
 * and before the unit, a hyphen as minus; an empty cell prints as nothing.
 *
 * @param quantity - the value
 * @param options - whether the house form replaces the printed text
 * @returns the text, in Swedish
 *
 * @example
 * ```ts
 * import { formatQuantity, parseQuantity } from '@sdn/indicator-calc';
 *
 * formatQuantity(parseQuantity('5 000 st')); // => '5 000 st'
 * formatQuantity(parseQuantity('5000st'), { canonical: true }); // => '5\u00a0000\u00a0st'
 * ```
 *
 * @category Values and targets
 */
export const formatQuantity = (
  quantity: Quantity | NoQuantity,
  options: FormatQuantityOptions = {},
): string => {
  if (options.canonical !== true) return quantity.raw;
  return quantity.kind === 'none' ? '' : formatNumber(quantity);
};
