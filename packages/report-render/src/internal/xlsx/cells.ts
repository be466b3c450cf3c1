import { readDecimal } from '../decimal-string.ts';
import type { XlsxCell, XlsxNumber } from './context.ts';

/** A spreadsheet keeps 15 digits of a number; a longer one stands as text, so that none is lost. */
const keptDigits = 15;
/** Number formats have at most 30 decimals, and numbers end at 1e308. */
const keptDecimals = 30;
const keptSize = 300;
/** What a cell can hold. */
const longestText = 32_767;
/** Entries that begin so are read as formulas when a cell is edited or a file of text is opened. */
const formulaStart = /^[\s\u00a0]*[=+\-@\u2212\t\r|%]/;

/**
 * A text cell. It is stored as text, and one that begins like a formula keeps the text format, so that it stays text
 * when somebody edits it.
 *
 * @param value - the text
 * @returns the cell
 */
export const textCell = (value: string): XlsxCell => ({
  value: written(value),
  type: String,
  ...(formulaStart.test(value) ? { format: '@' } : {}),
});

/**
 * One cell out of what stands in it.
 *
 * @param pieces - text and numbers
 * @returns a number cell for a single number, else a text cell; null when nothing stands in it
 */
export const cellOf = (pieces: readonly (string | XlsxNumber)[]): XlsxCell | null => {
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === 'object' && isKept(only.value))
    return { value: Number(only.value.replace('\u2212', '-')), type: Number, format: only.format };
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return text === '' ? null : textCell(text);
};

const isKept = (value: string): boolean => {
  const parts = readDecimal(value);
  if (parts === undefined || parts.fraction.length > keptDecimals) return false;
  const digits = (parts.digits + parts.fraction).replace(/^0+/, '');
  return digits.length <= keptSize && digits.replace(/0+$/, '').length <= keptDigits;
};

// The library drops U+FFFD, and spreadsheets read _x0041_ as the letter A.
const written = (text: string): string =>
  text
    .replaceAll('\ufffd', '\u25a1')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .slice(0, longestText);
