import type { Block } from './block.ts';
import type { Tree } from './tree.ts';

const WRONG_SUM = 1;
const WRONG_FORMULA = 2;
const NOT_EXACT = 4;

/** What a printed column is checked with. */
export interface CheckedColumn {
  /** What is printed at every row, NaN where nothing is. */
  readonly printed: Float64Array;
  /** Whole figures of the block's rows. */
  readonly figures: Float64Array;
  /** What is printed at the block's rows, or should be where nothing is. */
  readonly shown: Float64Array;
  readonly flags: Uint8Array;
  /** What is shown below each sum row, collected so far. */
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
 * @returns how many figures got their first flag
 */
export const checkFigures = (
  { printed, figures, shown, flags, below, rounded }: CheckedColumn,
  { own, above, parts }: Tree,
  { low, runs }: Block,
  unit: number,
  ownHalfUnits: number,
): number => {
  const half = unit / 2;
  let flagged = 0;
  for (let run = runs.length - 2; run >= 0; run--) {
    const first = runs[run] as number;
    const end = runs[run + 1] as number;
    let collected = 0;
    for (let row = first; row < end; row++) {
      const figure = figures[row - low] as number;
      let print = printed[row] as number;
      // A whole number less than half a unit away is the rounded figure; what is left are ties, slips and gaps.
      if (!(Math.abs(figure - print * unit) < half) || Math.floor(print) !== print) {
        const expected = round(figure, unit);
        if (Number.isNaN(print)) print = expected;
        else if (print !== expected) flagged += raise(flags, row, NOT_EXACT);
      }
      shown[row - low] = print;
      collected += print;
    }
    const number = own[first] as number;
    if (number >= 0) {
      rounded[number] = round(figures[first - low] as number, unit);
      const off = Math.abs((below[number] as number) - (printed[first] as number));
      if (2 * off > (parts[number] as number) + ownHalfUnits) flagged += raise(flags, first, WRONG_SUM);
    }
    const parent = above[first] as number;
    if (parent >= 0) below[parent] = (below[parent] as number) + collected;
  }
  return flagged;
};

/**
 * Checks what is printed in a derived column against what its formula makes of the columns shown.
 *
 * @param column - the derived column
 * @param derived - what the formula makes of the columns shown, for the block's rows
 * @param block - the rows to check
 * @param halfUnits - half printed units granted
 * @returns how many figures got their first flag
 */
export const checkFormula = (
  { printed, flags }: CheckedColumn,
  derived: Float64Array,
  { low, high }: Block,
  halfUnits: number,
): number => {
  let flagged = 0;
  for (let row = low; row < high; row++) {
    // Where nothing is printed, the difference is NaN and exceeds nothing.
    const off = Math.abs((derived[row - low] as number) - (printed[row] as number));
    if (2 * off > halfUnits) flagged += raise(flags, row, WRONG_FORMULA);
  }
  return flagged;
};
