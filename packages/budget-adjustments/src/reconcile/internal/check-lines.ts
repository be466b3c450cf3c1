import type { Block } from './block.ts';
import { type CheckedColumn, type Checks, type Multiple, raiseSlip } from './checks.ts';
import { leanFor, roundHalfUp } from './rounding.ts';
import type { Tree } from './tree.ts';

// These two loops take most of the time of reconcileColumns. The engine checks an array anew at every access, so each figure and
// each printed figure is read once; lines of one sum are collected in local variables; and a figure that is printed right, a
// whole number less than half a unit away, is told without a division and without a call.

/** What is shown at a line whose figure is not surely printed right: what is printed, or what should be. */
const showLine = (column: CheckedColumn, row: number, figure: number, checks: Checks): number => {
  const expected = roundHalfUp(figure, checks.unit);
  const print = column.printed[row] as number;
  if (Number.isNaN(print)) return expected;
  if (print !== expected) raiseSlip(checks, column, row);
  return print;
};

/**
 * Checks what is printed of amounts, and adds the lines to their sums.
 *
 * @param column - the printed column
 * @param amounts - the amount of every line
 * @param tree - the rows
 * @param block - the rows to check
 * @param checks - what all checks share
 * @returns the sum of the sizes of the amounts; NaN when one is not whole
 */
export const checkAmounts = (
  column: CheckedColumn,
  amounts: Float64Array,
  { above }: Tree,
  { runs }: Block,
  checks: Checks,
): number => {
  const { printed, figures, below } = column;
  const { unit } = checks;
  const half = unit / 2;
  const lean = leanFor(unit);
  let size = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const first = runs[run] as number;
    const end = runs[run + 1] as number;
    let total = 0;
    let shown = 0;
    for (let row = first; row < end; row++) {
      const amount = amounts[row] as number;
      const print = printed[row] as number;
      if (Math.floor(amount) !== amount) return NaN;
      size += Math.abs(amount);
      total += amount;
      if (Math.abs(amount - print * unit + amount * lean) < half && Math.floor(print) === print)
        shown += print;
      else shown += showLine(column, row, amount, checks);
    }
    const parent = above[first] as number;
    if (parent < 0) continue;
    figures[parent] = (figures[parent] as number) + total;
    below[parent] = (below[parent] as number) + shown;
  }
  return size;
};

/**
 * Derives a column from two others and checks what is printed of its lines.
 *
 * @param column - the printed column
 * @param terms - what it is the sum of
 * @param out - where the derived figures of the block are put
 * @param tree - the rows
 * @param block - the rows to check
 * @param checks - what all checks share
 */
export const checkDerived = (
  column: CheckedColumn,
  [first, second]: readonly [Multiple, Multiple],
  out: Float64Array,
  { above }: Tree,
  { low, runs }: Block,
  checks: Checks,
): void => {
  const { values: a, start: startA, factor: factorA } = first;
  const { values: b, start: startB, factor: factorB } = second;
  const { printed, below } = column;
  const { unit } = checks;
  const half = unit / 2;
  const lean = leanFor(unit);
  for (let run = 0; run < runs.length; run += 2) {
    const start = runs[run] as number;
    const end = runs[run + 1] as number;
    let shown = 0;
    for (let row = start; row < end; row++) {
      const k = row - low;
      const figure = factorA * (a[startA + k] as number) + factorB * (b[startB + k] as number);
      const print = printed[row] as number;
      out[k] = figure;
      if (Math.abs(figure - print * unit + figure * lean) < half && Math.floor(print) === print)
        shown += print;
      else shown += showLine(column, row, figure, checks);
    }
    const parent = above[start] as number;
    if (parent >= 0) below[parent] = (below[parent] as number) + shown;
  }
};
