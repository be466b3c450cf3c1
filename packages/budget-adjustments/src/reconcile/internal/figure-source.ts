import { BudgetAdjustmentsError } from '../../errors.ts';
import type { BudgetColumns } from '../budget-columns.ts';
import type { Block } from './block.ts';
import { combineTerms } from './combine-terms.ts';
import type { Tree } from './tree.ts';

/** Twice a figure and its unit stay below 2^52: then sums, products and the rounding division are exact in doubles. */
const LARGEST = 2 ** 50;

/** The figures of all rows, asked for block by block, from the last to the first. */
export interface FigureSource {
  /** Puts the whole figures of a block's rows into `figures`, one array a column. */
  readonly fill: (block: Block, figures: readonly Float64Array[]) => void;
  /** How many units of these figures make one printed unit. */
  readonly unit: number;
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
 * Sums in doubles.
 *
 * @param budget - the columns
 * @param tree - its rows
 * @returns the source of figures
 */
export const safeSource = (budget: BudgetColumns, tree: Tree): FigureSource => {
  const { amounts, formulas, unit } = budget;
  const { above, sumRows } = tree;
  const width = amounts.length + formulas.length;
  const sums = Array.from({ length: width }, () => new Float64Array(sumRows.length));
  const sizes = new Float64Array(width);

  const fillAmounts = ({ low, runs, lowSum, highSum }: Block, c: number, out: Float64Array): void => {
    const amount = amounts[c] as Float64Array;
    const sum = sums[c] as Float64Array;
    let size = 0;
    for (let run = 0; run < runs.length; run += 2) {
      const first = runs[run] as number;
      const end = runs[run + 1] as number;
      let total = 0;
      for (let row = first; row < end; row++) {
        const value = amount[row] as number;
        // NaN is not its own floor either; an endless amount makes the size endless, and the exact source refuses it.
        if (Math.floor(value) !== value) refuseFraction(row, c, value);
        size += Math.abs(value);
        total += value;
        out[row - low] = value;
      }
      const parent = above[first] as number;
      if (parent >= 0) sum[parent] = (sum[parent] as number) + total;
    }
    for (let number = highSum - 1; number >= lowSum; number--) {
      const row = sumRows[number] as number;
      const total = sum[number] as number;
      const parent = above[row] as number;
      out[row - low] = total;
      if (parent >= 0) sum[parent] = (sum[parent] as number) + total;
    }
    sizes[c] = (sizes[c] as number) + size;
  };

  const fillFormula = (block: Block, f: number, figures: readonly Float64Array[]): void => {
    const { low, high, lowSum, highSum } = block;
    const out = figures[amounts.length + f] as Float64Array;
    const sum = sums[amounts.length + f] as Float64Array;
    combineTerms(formulas[f]?.terms ?? [], figures, high - low, out);
    // Adding 0 makes 0 of −0.
    for (let number = lowSum; number < highSum; number++)
      sum[number] = (out[(sumRows[number] as number) - low] as number) + 0;
  };

  return {
    unit,
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
    fill: (block, figures) => {
      for (let c = 0; c < amounts.length; c++) fillAmounts(block, c, figures[c] as Float64Array);
      for (let f = 0; f < formulas.length; f++) fillFormula(block, f, figures);
    },
  };
};

const wholeNumber = (row: number, column: number, value: number): bigint =>
  Number.isInteger(value) ? BigInt(value) : refuseFraction(row, column, value);

/**
 * Sums and rounds in whole numbers of any size; the figures it fills in are rounded already, and its sums in doubles are the nearest.
 *
 * @param budget - the columns
 * @param tree - its rows
 * @param parents - the row that each row is part of
 * @returns the source of figures
 */
export const exactSource = (budget: BudgetColumns, tree: Tree, parents: Int32Array): FigureSource => {
  const unit = BigInt(budget.unit);
  const columns = budget.amounts.map((column, c) => {
    const sums = Array.from(column, (value, row) =>
      (tree.own[row] as number) < 0 ? wholeNumber(row, c, value) : 0n,
    );
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
    unit: 1,
    sums: columns.map((column) => Float64Array.from(tree.sumRows, (row) => Number(column[row]))),
    isSafe: () => true,
    fill: ({ low, high }, figures) => {
      figures.forEach((to, c) => {
        for (let row = low; row < high; row++) to[row - low] = round(columns[c]?.[row] ?? 0n);
      });
    },
  };
};
