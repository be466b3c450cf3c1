import type { BudgetColumns, ColumnsReconciliation } from '../budget-columns.ts';
import { blockColumns, blocksOf } from './block.ts';
import { checkAmounts, checkDerived } from './check-lines.ts';
import { checkAcross, checkSums } from './check-sums.ts';
import type { CheckedColumn, Checks, Figures } from './checks.ts';
import { asTwoTerms, combineTerms } from './combine-terms.ts';
import { exactFigures } from './exact-figures.ts';
import type { Tree } from './tree.ts';

/** Twice a figure and its unit stay below 2^52: then sums, products and the rounding division are exact in doubles. */
const LARGEST = 2 ** 50;

const columnsOf = ({ printed }: BudgetColumns, { rows, sumRows }: Tree): CheckedColumn[] =>
  printed.map((column, place) => ({
    place,
    printed: column,
    flags: new Uint8Array(rows),
    figures: new Float64Array(sumRows.length),
    below: new Float64Array(sumRows.length),
    rounded: new Float64Array(sumRows.length),
  }));

const resultOf = (
  columns: readonly CheckedColumn[],
  { sumRows }: Tree,
  { flagged }: Checks,
  sums: readonly Float64Array[],
): ColumnsReconciliation => ({
  sumRows,
  sums,
  rounded: columns.map(({ rounded }) => rounded),
  flags: columns.map(({ flags }) => flags),
  flagged,
});

/** Adds sums to the sum above them, which stands before them. */
const addUp = (figures: Float64Array, { above, sumRows }: Tree): void => {
  for (let number = sumRows.length - 1; number >= 0; number--) {
    const parent = above[sumRows[number] as number] as number;
    if (parent >= 0) figures[parent] = (figures[parent] as number) + (figures[number] as number);
  }
};

/**
 * Checks a budget in doubles.
 *
 * @param budget - the columns
 * @param tree - its rows
 * @param ownHalfUnits - half printed units granted for a total itself
 * @returns what was found; undefined when doubles are too small for these amounts or an amount is not a whole number
 */
export const checkInDoubles = (
  budget: BudgetColumns,
  tree: Tree,
  ownHalfUnits: number,
): ColumnsReconciliation | undefined => {
  const { amounts, formulas, unit } = budget;
  const columns = columnsOf(budget, tree);
  const checks: Checks = { unit, ownHalfUnits, slips: [], flagged: 0 };
  const sums = columns.map(({ figures }) => figures);
  const sizes = columns.map(() => 0);
  const derived = blockColumns(formulas.length);

  for (const block of blocksOf(tree)) {
    const { low, high } = block;
    const figuresOf = (c: number): Figures =>
      c < amounts.length
        ? { values: amounts[c] as Float64Array, start: low }
        : { values: derived[c - amounts.length] as Float64Array, start: 0 };
    amounts.forEach((column, c) => {
      sizes[c] =
        (sizes[c] as number) + checkAmounts(columns[c] as CheckedColumn, column, tree, block, checks);
    });
    formulas.forEach(({ terms }, f) => {
      const out = derived[f] as Float64Array;
      const pair = asTwoTerms(terms, figuresOf, out, high - low);
      checkDerived(columns[amounts.length + f] as CheckedColumn, pair, out, tree, block, checks);
    });
    const lineAt = (row: number, c: number): number => {
      const { values, start } = figuresOf(c);
      return values[row - low + start] as number;
    };
    checkAcross(columns, formulas, lineAt, checks);
  }

  columns.forEach((column, c) => {
    const { figures } = column;
    const terms = formulas[c - amounts.length]?.terms;
    if (terms === undefined) addUp(figures, tree);
    else
      combineTerms(
        terms,
        (from) => ({ values: sums[from] as Float64Array, start: 0 }),
        figures,
        figures.length,
      );
    checkSums(column, tree, checks);
  });
  checkAcross(columns, formulas, (row, c) => sums[c]?.[tree.own[row] as number] as number, checks);

  formulas.forEach(({ terms }, f) => {
    sizes[amounts.length + f] = terms.reduce(
      (size, { column, factor }) => size + Math.abs(factor) * (sizes[column] as number),
      0,
    );
  });
  return sizes.every((size) => size + unit < LARGEST) ? resultOf(columns, tree, checks, sums) : undefined;
};

/**
 * Checks a budget in whole numbers of any size.
 *
 * @param budget - the columns
 * @param tree - its rows
 * @param ownHalfUnits - half printed units granted for a total itself
 * @returns what was found
 * @throws `amount-not-finite` when an amount is not a whole number
 */
export const checkExactly = (
  budget: BudgetColumns,
  tree: Tree,
  ownHalfUnits: number,
): ColumnsReconciliation => {
  const { sums, rounded } = exactFigures(budget, tree);
  const columns = columnsOf(budget, tree);
  const checks: Checks = { unit: 1, ownHalfUnits, slips: [], flagged: 0 };
  const blocks = blocksOf(tree);
  columns.forEach((column, c) => {
    const values = rounded[c] as Float64Array;
    for (const block of blocks) checkAmounts(column, values, tree, block, checks);
    // The sums of rounded figures give way to the rounded sums.
    column.figures.set(Array.from(tree.sumRows, (row) => values[row] as number));
    checkSums(column, tree, checks);
  });
  checkAcross(columns, budget.formulas, (row, c) => rounded[c]?.[row] as number, checks);
  return resultOf(columns, tree, checks, sums);
};
