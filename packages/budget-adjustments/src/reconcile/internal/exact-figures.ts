import { BudgetAdjustmentsError } from '../../errors.ts';
import type { BudgetColumns } from '../budget-columns.ts';
import type { Tree } from './tree.ts';

const refuseFraction = (row: number, column: number, value: number): never => {
  throw new BudgetAdjustmentsError(
    'amount-not-finite',
    `Row ${row}, column ${column} holds ${value}; a whole number of exact units was expected. Multiply amounts to whole öre before.`,
    { row, column, value },
  );
};

const wholeNumber = (row: number, column: number, value: number): bigint =>
  Number.isInteger(value) ? BigInt(value) : refuseFraction(row, column, value);

/** Figures worked out in whole numbers of any size. */
export interface ExactFigures {
  /** Exact figures of the sum rows, as the nearest doubles, one array a column. */
  readonly sums: readonly Float64Array[];
  /** What should be printed at every row, one array a column. */
  readonly rounded: readonly Float64Array[];
}

/**
 * Sums and rounds in whole numbers of any size.
 *
 * @param budget - the columns
 * @param tree - its rows
 * @returns the figures of all columns
 * @throws `amount-not-finite` when an amount is not a whole number
 */
export const exactFigures = (budget: BudgetColumns, tree: Tree): ExactFigures => {
  const { parents, amounts, formulas } = budget;
  const unit = BigInt(budget.unit);
  const columns = amounts.map((column, c) => {
    const sums = Array.from(column, (value, row) =>
      (tree.own[row] as number) < 0 ? wholeNumber(row, c, value) : 0n,
    );
    for (let row = tree.rows - 1; row >= 0; row--) {
      const parent = parents[row] as number;
      if (parent >= 0) sums[parent] = (sums[parent] as bigint) + (sums[row] as bigint);
    }
    return sums;
  });
  for (const { terms } of formulas)
    columns.push(
      Array.from(parents, (_, row) =>
        terms.reduce((sum, { column, factor }) => sum + BigInt(factor) * (columns[column]?.[row] ?? 0n), 0n),
      ),
    );
  const round = (value: bigint): number => {
    const size = value < 0n ? -value : value;
    return Number((2n * size + unit) / (2n * unit)) * (value < 0n ? -1 : 1) + 0;
  };
  return {
    sums: columns.map((column) => Float64Array.from(tree.sumRows, (row) => Number(column[row]))),
    rounded: columns.map((column) => Float64Array.from(column, round)),
  };
};
