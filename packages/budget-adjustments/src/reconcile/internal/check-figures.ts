import type { ColumnFormula } from '../budget-columns.ts';
import type { Block } from './block.ts';
import type { Tree } from './tree.ts';

const WRONG_SUM = 1;
const WRONG_FORMULA = 2;
const NOT_EXACT = 4;

/** A figure leant away from zero by this part of itself, less than a whole number, is no tie between two printed figures any more. */
const LEAN = 2 ** -52;

/** What a printed column is checked with. */
export interface CheckedColumn {
  /** What is printed at every row, NaN where nothing is. */
  readonly printed: Float64Array;
  /** Whole figures of the block's rows. */
  readonly figures: Float64Array;
  readonly flags: Uint8Array;
  /** What is shown below each sum row, collected so far: printed figures, or what should be where nothing is. */
  readonly below: Float64Array;
  /** What should be printed at each sum row. */
  readonly rounded: Float64Array;
}

/** Half up, away from zero. A quotient of whole numbers below 2^52 never rounds up to a whole number, so the floor is exact. */
const round = (value: number, unit: number): number => {
  if (unit === 1) return value;
  return value < 0
    ? 0 - Math.floor((unit - 2 * value) / (2 * unit))
    : Math.floor((2 * value + unit) / (2 * unit));
};

/** Figures in the printed unit itself have no ties. */
const leanFor = (unit: number): number => (unit === 1 ? 0 : LEAN);

/** Whether a figure is surely printed as it should be, told without a division: a whole number less than half a unit away. */
const isRounded = (print: number, figure: number, unit: number, lean: number): boolean =>
  Math.abs(figure - print * unit + figure * lean) < unit / 2 && Math.floor(print) === print;

/** Adds a flag to a figure; 1 when it is the figure's first. */
const raise = (flags: Uint8Array, row: number, flag: number): number => {
  const before = flags[row] as number;
  flags[row] = before | flag;
  return before === 0 ? 1 : 0;
};

/**
 * Checks a column against its exact figures and its sums against their parts, and collects what is shown below the sums.
 *
 * @param column - the column
 * @param tree - its rows
 * @param block - the rows to check
 * @param unit - how many units of the figures make one printed unit
 * @param ownHalfUnits - half printed units granted for the total itself
 * @param slips - where the rows of the block with a figure that is not exact are marked with 1
 * @returns how many figures got their first flag
 */
export const checkFigures = (
  column: CheckedColumn,
  tree: Tree,
  block: Block,
  unit: number,
  ownHalfUnits: number,
  slips: Uint8Array,
): number =>
  checkLines(column, tree, block, unit, slips) + checkSums(column, tree, block, unit, ownHalfUnits, slips);

const checkLines = (
  { printed, figures, flags, below }: CheckedColumn,
  { above }: Tree,
  { low, runs }: Block,
  unit: number,
  slips: Uint8Array,
): number => {
  const lean = leanFor(unit);
  let flagged = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const first = runs[run] as number;
    const end = runs[run + 1] as number;
    let collected = 0;
    for (let row = first; row < end; row++) {
      const figure = figures[row - low] as number;
      let print = printed[row] as number;
      if (!isRounded(print, figure, unit, lean)) {
        const expected = round(figure, unit);
        if (Number.isNaN(print)) print = expected;
        else if (print !== expected) {
          flagged += raise(flags, row, NOT_EXACT);
          slips[row - low] = 1;
        }
      }
      collected += print;
    }
    const parent = above[first] as number;
    if (parent >= 0) below[parent] = (below[parent] as number) + collected;
  }
  return flagged;
};

const checkSums = (
  { printed, figures, flags, below, rounded }: CheckedColumn,
  { above, parts, sumRows }: Tree,
  { low, lowSum, highSum }: Block,
  unit: number,
  ownHalfUnits: number,
  slips: Uint8Array,
): number => {
  const lean = leanFor(unit);
  let flagged = 0;
  for (let number = highSum - 1; number >= lowSum; number--) {
    const row = sumRows[number] as number;
    const figure = figures[row - low] as number;
    const print = printed[row] as number;
    // Adding 0 makes 0 of −0.
    const expected = isRounded(print, figure, unit, lean) ? print + 0 : round(figure, unit);
    const shown = Number.isNaN(print) ? expected : print;
    rounded[number] = expected;
    if (shown !== expected) {
      flagged += raise(flags, row, NOT_EXACT);
      slips[row - low] = 1;
    }
    // Where nothing is printed, the difference is NaN and exceeds nothing.
    const off = Math.abs((below[number] as number) - print);
    if (2 * off > (parts[number] as number) + ownHalfUnits) flagged += raise(flags, row, WRONG_SUM);
    const parent = above[row] as number;
    if (parent >= 0) below[parent] = (below[parent] as number) + shown;
  }
  return flagged;
};

/**
 * Checks what is printed in the derived columns of one row against what their formulas make of the columns shown.
 *
 * @param columns - all columns
 * @param formulas - how the last of them are derived
 * @param row - the row
 * @param k - its place in the block
 * @param unit - how many units of the figures make one printed unit
 * @param ownHalfUnits - half printed units granted for the derived figure itself
 * @returns how many figures got their first flag
 */
export const checkFormulas = (
  columns: readonly CheckedColumn[],
  formulas: readonly ColumnFormula[],
  row: number,
  k: number,
  unit: number,
  ownHalfUnits: number,
): number => {
  let flagged = 0;
  for (let f = 0; f < formulas.length; f++) {
    const { printed, flags } = columns[columns.length - formulas.length + f] as CheckedColumn;
    let derived = 0;
    let halfUnits = ownHalfUnits;
    for (const { column, factor } of (formulas[f] as ColumnFormula).terms) {
      const term = columns[column] as CheckedColumn;
      const print = term.printed[row] as number;
      derived += factor * (Number.isNaN(print) ? round(term.figures[k] as number, unit) : print);
      halfUnits += Math.abs(factor);
    }
    const off = Math.abs(derived - (printed[row] as number));
    if (2 * off > halfUnits) flagged += raise(flags, row, WRONG_FORMULA);
  }
  return flagged;
};
