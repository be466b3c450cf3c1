import type { Grid } from './grid.ts';

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, separator);

// A whole number of 10^−decimals as digits with a mark: `-37` with one decimal is `-3,7`.
const digitsOf = (size: bigint, decimals: number): readonly [string, string] => {
  const text = String(size).padStart(decimals + 1, '0');
  return [text.slice(0, text.length - decimals), decimals > 0 ? text.slice(-decimals) : ''];
};

/**
 * A scaled figure as a plain decimal string: `-3.7`.
 *
 * @param scaled - the figure in scaled integers
 * @param decimals - decimals that the scale holds
 * @returns digits with a decimal point
 */
export const decimalString = (scaled: number, decimals: number): string => {
  const [whole, rest] = digitsOf(BigInt(Math.abs(Math.round(scaled))), decimals);
  const kept = rest.replace(/0+$/, '');
  return (scaled < 0 ? '-' : '') + whole + (kept === '' ? '' : `.${kept}`);
};

// How a table prints its figures.
const styleOf = (grid: Grid, raw: string): { separator: string; minus: string } => {
  const cells = grid.table.rows.slice(0, 200).flatMap(({ cells: inRow }) => inRow);
  const all = [raw, ...cells].filter((cell) => cell !== null);
  const separator = all.map((cell) => /\d(\s)\d{3}/.exec(cell)?.[1]).find((mark) => mark !== undefined);
  const minus = all
    .map((cell) => /([-\u2212\u2013])\s?\d/.exec(cell)?.[1])
    .find((mark) => mark !== undefined);
  return { separator: separator ?? '\u00a0', minus: minus ?? '\u2212' };
};

/**
 * Rounds a scaled figure half up (away from zero) to what the cell prints.
 *
 * @param scaled - the figure in scaled integers
 * @param unit - what the last printed digit is worth
 * @returns the rounded figure, scaled
 */
export const roundToUnit = (scaled: number, unit: number): number =>
  Math.sign(scaled) * Math.floor((2 * Math.abs(scaled) + unit) / (2 * unit)) * unit + 0;

/**
 * A scaled figure in the print of a cell: its decimals, its signs, the table's mark between thousands.
 *
 * @param grid - the table
 * @param at - the cell
 * @param scaled - the figure in scaled integers
 * @returns the text
 */
export const printLike = (grid: Grid, at: number, scaled: number): string => {
  const raw = grid.table.rows[Math.floor(at / grid.width)]?.cells[at % grid.width] ?? '';
  const unit = grid.unit[at] as number;
  const decimals = grid.decimals - Math.round(Math.log10(unit));
  const count = Math.round(roundToUnit(scaled, unit) / unit);
  const { separator, minus } = styleOf(grid, raw);
  const [whole, rest] = digitsOf(BigInt(Math.abs(count)), decimals);
  const sign = count < 0 ? minus : /^\s*\+/.test(raw) && count > 0 ? '+' : '';
  return sign + grouped(whole, separator) + (rest === '' ? '' : `,${rest}`);
};
