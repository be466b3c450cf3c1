import { IndicatorCalcError } from './errors.ts';
import { readCell } from './internal/read-cell.ts';
import { checkText } from './internal/text.ts';
import type { NoQuantity, Quantity } from './quantity.ts';

/**
 * Options of the functions that read printed cells.
 *
 * @category Values and targets
 */
export interface ParseOptions {
  /** The longest text that is read, in characters; 200 when not given. */
  readonly maxLength?: number | undefined;
}

/**
 * Reads a printed value (utfall, prognos) exactly: number, printed decimals and unit, with the raw text kept.
 *
 * For cells of outcomes and forecasts; a cell that holds a target (årsmål) may say more and is read with {@link parseTarget}.
 * Decimal comma; thousands apart by a space, a no-break space (U+00A0, U+202F) or nothing; minus as hyphen or U+2212;
 * left-over inline tags are passed over. An empty cell and a lone dash are `none`, zero is a value; "i.u.", "ej aktuellt", "sekretess" and
 * "mäts ej" are `none` with the kind of missing, "ca 80 %" is 80 marked as approximate. Time is linear in the text.
 *
 * @param text - the cell as printed, such as `"9,8 %"`, `"2 522,8"` or `""`
 * @param options - limit of the length
 * @returns the value, or `{ kind: 'none' }` for an empty cell, with `missing` where the cell says why
 * @throws 'quantity-unreadable' when the text is anything but one number with an optional unit
 * @throws 'text-too-long' when the text passes the limit, 'text-invalid' when it is no text
 *
 * @example
 * ```ts
 * import { parseQuantity } from '@sdn/indicator-calc';
 *
 * parseQuantity('1,80 kg CO2 per kg livsmedel');
 * // => { kind: 'quantity', raw: '1,80 kg CO2 per kg livsmedel', value: '1.8', decimals: 2, unit: 'kg CO2 per kg livsmedel' }
 * parseQuantity(''); // => { kind: 'none', raw: '' }
 * parseQuantity('i.u.'); // => { kind: 'none', raw: 'i.u.', missing: 'not-reported' }
 * parseQuantity('1e400'); // => throws 'quantity-unreadable'
 * ```
 *
 * @category Values and targets
 */
export const parseQuantity = (text: string, options: ParseOptions = {}): Quantity | NoQuantity => {
  const cell = readCell(checkText(text, options.maxLength ?? 200));
  if (cell !== undefined) return cell;
  throw new IndicatorCalcError(
    'quantity-unreadable',
    `${JSON.stringify(text)} is not a printed value; expected one number with an optional unit such as "9,8 %" or "2 522,8 mnkr". ` +
      'Use parseTarget for a target, or correct the cell.',
    { text },
  );
};
