/** What stands in a cell: a number, a mark for nothing (`-`, `_`), nothing, or words. */
type CellState = 'number' | 'nil' | 'blank' | 'text';

/** A cell as read: sign and digits apart, so that no figure is too large. */
export interface ReadCell {
  readonly state: CellState;
  readonly negative: boolean;
  /** All digits without separators, as printed. */
  readonly digits: string;
  readonly decimals: number;
}

const blank: ReadCell = { state: 'blank', negative: false, digits: '0', decimals: 0 };
const nil: ReadCell = { ...blank, state: 'nil' };
const text: ReadCell = { ...blank, state: 'text' };

/** More digits than this are no figure. */
const MOST_DIGITS = 30;

const figure =
  /^([+\-\u2212\u2013])? ?(\d{1,3}(?: \d{3})+|\d+)(?:([,.])(\d{1,6}))? ?(?:%|procent|mnkr|tkr|kr|kronor|st|personer|barn|hushåll)?$/i;

/**
 * The text of a printed string without inline tags, every kind of space as one plain space.
 *
 * @param raw - the text as printed
 * @returns the text
 */
export const plainText = (raw: string): string =>
  raw
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00a0\u202f\u2007\u2009]+/g, ' ')
    .trim();

/**
 * Reads one cell. A dot followed by three digits is words: it may be a decimal or a thousands mark.
 *
 * @param raw - the text as printed
 * @returns state, sign and digits
 */
export const readCell = (raw: string | null): ReadCell => {
  if (raw === null || raw === '') return blank;
  const plain = plainText(raw);
  if (plain === '') return blank;
  if (/^[-_\u2212\u2013\u2014]+$/.test(plain)) return nil;
  const match = figure.exec(plain);
  if (!match) return text;
  const [, sign, whole = '', mark, decimals = ''] = match;
  const digits = whole.replaceAll(' ', '') + decimals;
  if ((mark === '.' && decimals.length === 3) || digits.length > MOST_DIGITS) return text;
  return {
    state: 'number',
    negative: sign !== undefined && sign !== '+',
    digits,
    decimals: decimals.length,
  };
};
