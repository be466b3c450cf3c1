import { BudgetAdjustmentsError } from '../../errors.ts';
import type { BudgetColumns } from '../budget-columns.ts';
import type { Tree } from './tree.ts';

/** Rows worked on at a time, so that all columns of a block stay in the processor's cache. */
export const BLOCK = 1024;

/** Twice a figure and its unit stay below 2^52: then sums, products and the rounding division are exact in doubles. */
const LARGEST = 2 ** 50;

/** Fills the figures, as they should be printed, of the rows from `low` up to `high`; called from the last block to the first. */
export interface FigureSource {
  readonly fill: (low: number, high: number, rounded: readonly Float64Array[]) => void;
  /** Exact figures of the sum rows, complete after the first row's block. */
  readonly sums: readonly Float64Array[];
  /** Whether every figure stayed small enough for doubles. */
  readonly isSafe: () => boolean;
}

const refuseFraction = (row: number, column: number, value: number): never => {
  throw new BudgetAdjustmentsError(
    'amount-not-finite',
    `Row ${row}, column ${column} holds ${value}; a whole number of exact units was expected. Multiply amounts to whole öre before.`,
    { row, column, value },
  );
};

/**
 * Sums and rounds in doubles.
 *
 * @param budget - the columns
 * @param tree - its rows
 * @returns the source of figures
 */
export const safeSource = (budget: BudgetColumns, tree: Tree): FigureSource => {
  const { amounts, formulas, unit } = budget;
  const { own, above, sumRows } = tree;
  const width = amounts.length + formulas.length;
  const sums = Array.from({ length: width }, () => new Float64Array(sumRows.length));
  const exact = Array.from({ length: width }, () => new Float64Array(BLOCK));
  const sizes = new Float64Array(width);

  const fillAmounts = (low: number, high: number): void => {
    for (let c = 0; c < amounts.length; c++) {
      const amount = amounts[c] as Float64Array;
      const sum = sums[c] as Float64Array;
      const out = exact[c] as Float64Array;
      let size = 0;
      for (let row = high - 1; row >= low; row--) {
        const number = own[row] as number;
        const value = number < 0 ? (amount[row] as number) : (sum[number] as number);
        if (number < 0) {
          if (Math.floor(value) !== value || value - value !== 0) refuseFraction(row, c, value);
          size += value < 0 ? -value : value;
        }
        out[row - low] = value;
        const parent = above[row] as number;
        if (parent >= 0) sum[parent] = (sum[parent] as number) + value;
      }
      sizes[c] = (sizes[c] as number) + size;
    }
  };

  const fillFormulas = (low: number, high: number): void => {
    for (let f = 0; f < formulas.length; f++) {
      const out = exact[amounts.length + f] as Float64Array;
      const sum = sums[amounts.length + f] as Float64Array;
      out.fill(0);
      for (const { column, factor } of formulas[f]?.terms ?? []) {
        const term = exact[column] as Float64Array;
        for (let k = 0; k < high - low; k++) out[k] = (out[k] as number) + factor * (term[k] as number);
      }
      for (let row = low; row < high; row++) {
        const number = own[row] as number;
        if (number >= 0) sum[number] = out[row - low] as number;
      }
    }
  };

  return {
    sums,
    isSafe: () => {
      formulas.forEach(({ terms }, f) => {
        sizes[amounts.length + f] = terms.reduce(
          (size, { column, factor }) => size + Math.abs(factor) * (sizes[column] as number),
          0,
        );
      });
      return sizes.every((size) => size + unit < LARGEST);
    },
    fill: (low, high, rounded) => {
      fillAmounts(low, high);
      fillFormulas(low, high);
      const twice = 2 * unit;
      for (let c = 0; c < width; c++) {
        const from = exact[c] as Float64Array;
        const to = rounded[c] as Float64Array;
        for (let k = 0; k < high - low; k++) {
          const value = from[k] as number;
          // A quotient of whole numbers below 2^52 never rounds up to a whole number, so the floor is exact.
          to[k] =
            value < 0 ? 0 - Math.floor((unit - 2 * value) / twice) : Math.floor((2 * value + unit) / twice);
        }
      }
    },
  };
};

/**
 * Sums and rounds in whole numbers of any size; the exact sums it hands out in doubles are the nearest.
 *
 * @param budget - the columns
 * @param tree - its rows
 * @param parents - the row that each row is part of
 * @returns the source of figures
 */
export const exactSource = (budget: BudgetColumns, tree: Tree, parents: Int32Array): FigureSource => {
  const unit = BigInt(budget.unit);
  const columns = budget.amounts.map((column) => {
    const sums = Array.from(column, (value, row) => ((tree.own[row] as number) < 0 ? BigInt(value) : 0n));
    for (let row = tree.rows - 1; row >= 0; row--) {
      const parent = parents[row] as number;
      if (parent >= 0) sums[parent] = (sums[parent] as bigint) + (sums[row] as bigint);
    }
    return sums;
  });
  for (const { terms } of budget.formulas)
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
    isSafe: () => true,
    fill: (low, high, rounded) => {
      rounded.forEach((to, c) => {
        for (let row = low; row < high; row++) to[row - low] = round(columns[c]?.[row] ?? 0n);
      });
    },
  };
};
