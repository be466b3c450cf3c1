import { ReportRenderError } from './errors.ts';
import { printNumber } from './internal/print-number.ts';
import type { Language } from './tree/language.ts';
import type { NumberFormat } from './tree/number-value.ts';

/**
 * Options of {@link formatNumber}.
 *
 * @category Numbers
 */
export interface FormatNumberOptions extends NumberFormat {
  /** Swedish prints `2 522,8`, English `2,522.8`; Swedish unless said otherwise. */
  readonly language?: Language | undefined;
}

/**
 * Prints an exact decimal as the city prints numbers (talformat): decimal comma, no-break space for thousands, a true
 * minus sign (U+2212), a no-break space before the unit.
 *
 * Rounding is half up away from zero, here and nowhere else. A value that rounds to zero prints `0,0`, never `−0,0`,
 * and never gets an explicit plus.
 *
 * @param value - plain decimal string with a point, without thousands separators or exponent
 * @param options - unit, decimals, sign and language
 * @returns the printed number
 * @throws ReportRenderError `number-unreadable` when the value is not such a string, or `decimals` is no whole number
 *   from 0 to 20
 *
 * @example
 * ```ts
 * import { formatNumber } from '@sdn/report-render';
 *
 * formatNumber('2522.75', { decimals: 1, unit: 'mnkr' }); // => '2\u00a0522,8\u00a0mnkr'
 * formatNumber('-0.04', { decimals: 1, signed: true }); // => '0,0'
 * formatNumber('24', { signed: true }); // => '+24'
 * formatNumber('2 522,8'); // => throws 'number-unreadable'
 * ```
 *
 * @category Numbers
 */
export const formatNumber = (value: string, options: FormatNumberOptions = {}): string => {
  const printed = printNumber(value, options, options.language ?? 'sv');
  if (printed !== undefined) return printed;
  throw new ReportRenderError(
    'number-unreadable',
    `Cannot print ${JSON.stringify(value)} with ${options.decimals ?? 'its own'} decimals. Expected digits with at most one decimal point, such as "-24.05", and a whole number of decimals from 0 to 20; read printed figures with parseAmount of @sdn/budget-adjustments or parseQuantity of @sdn/indicator-calc first.`,
    { value, decimals: options.decimals },
  );
};
