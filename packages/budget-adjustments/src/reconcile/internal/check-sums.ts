import type { ColumnFormula } from '../budget-columns.ts';
import { type CheckedColumn, type Checks, raise, raiseSlip, WRONG_FORMULA, WRONG_SUM } from './checks.ts';
import { roundHalfUp } from './rounding.ts';
import type { Tree } from './tree.ts';

/**
 * Checks what is printed at the sum rows against their figures and against what is shown below them.
 *
 * @param column - the column; its lines are collected
 * @param tree - its rows
 * @param checks - what all checks share
 */
export const checkSums = (column: CheckedColumn, tree: Tree, checks: Checks): void => {
  const { printed, figures, flags, below, rounded } = column;
  const { above, parts, sumRows } = tree;
  // Parts stand after their sum.
  for (let number = sumRows.length - 1; number >= 0; number--) {
    const row = sumRows[number] as number;
    const print = printed[row] as number;
    const expected = roundHalfUp(figures[number] as number, checks.unit);
    const shown = Number.isNaN(print) ? expected : print;
    rounded[number] = expected;
    if (shown !== expected) raiseSlip(checks, column, row);
    // Where nothing is printed, the difference is NaN and exceeds nothing.
    const off = Math.abs((below[number] as number) - print);
    if (2 * off > (parts[number] as number) + checks.ownHalfUnits) raise(checks, flags, row, WRONG_SUM);
    const parent = above[row] as number;
    if (parent >= 0) below[parent] = (below[parent] as number) + shown;
  }
};

/**
 * Checks formulas in the rows with a slip. Figures without a slip are half a unit off at most, all of them only in one
 * direction: among themselves they never break a formula.
 *
 * @param columns - all columns
 * @param formulas - how the last of them are derived
 * @param figureAt - the figure of a row and column
 * @param checks - what all checks share
 */
export const checkAcross = (
  columns: readonly CheckedColumn[],
  formulas: readonly ColumnFormula[],
  figureAt: (row: number, column: number) => number,
  checks: Checks,
): void => {
  const derivedFrom = columns.length - formulas.length;
  for (const { row, column: slip } of checks.slips)
    formulas.forEach(({ terms }, f) => {
      if (slip !== derivedFrom + f && !terms.some(({ column }) => column === slip)) return;
      const { printed, flags } = columns[derivedFrom + f] as CheckedColumn;
      let derived = 0;
      let halfUnits = checks.ownHalfUnits;
      for (const { column, factor } of terms) {
        const print = columns[column]?.printed[row] as number;
        derived += factor * (Number.isNaN(print) ? roundHalfUp(figureAt(row, column), checks.unit) : print);
        halfUnits += Math.abs(factor);
      }
      const off = Math.abs(derived - (printed[row] as number));
      if (2 * off > halfUnits) raise(checks, flags, row, WRONG_FORMULA);
    });
  checks.slips.length = 0;
};
