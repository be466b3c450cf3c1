import { BudgetAdjustmentsError } from '../errors.ts';
import type { BudgetColumns, ColumnsReconciliation } from './budget-columns.ts';
import { BLOCK, exactSource, type FigureSource, safeSource } from './internal/figure-source.ts';
import { buildTree, type Tree } from './internal/tree.ts';

/**
 * Options of {@link reconcileColumns}.
 *
 * @category Reconciliation
 */
export interface ReconcileColumnsOptions {
  /**
   * Half printed units granted to a check beside one per term: 1 for the rounding of the total itself, which is the rule, or 0.
   * Left out, it is 1.
   */
  readonly ownHalfUnits?: 0 | 1 | undefined;
}

const WRONG_SUM = 1;
const WRONG_FORMULA = 2;
const NOT_EXACT = 4;

const refuse = ({ parents, amounts, formulas, printed, unit }: BudgetColumns): void => {
  const rows = parents.length;
  const uneven = [...amounts, ...printed].findIndex((column) => column.length !== rows);
  if (uneven >= 0 || printed.length !== amounts.length + formulas.length)
    throw new BudgetAdjustmentsError(
      'columns-uneven',
      `Columns are uneven: ${rows} rows, ${amounts.length} columns of amounts, ${formulas.length} formulas, ${printed.length} printed columns. Give every column one element a row, and a printed column for every amount and formula, with NaN where nothing is printed.`,
      { rows, column: uneven },
    );
  const late = parents.findIndex((parent, row) => parent >= row);
  if (late >= 0)
    throw new BudgetAdjustmentsError(
      'rows-out-of-order',
      `Row ${late} is part of row ${parents[late] ?? -1}, which does not stand before it. Put every sum before what it sums.`,
      { row: late, parent: parents[late] },
    );
  const unknown = formulas.findIndex(({ terms }, f) =>
    terms.some(({ column }) => !(column >= 0 && column < amounts.length + f)),
  );
  if (unknown >= 0)
    throw new BudgetAdjustmentsError(
      'rows-out-of-order',
      `Formula ${unknown} uses a column that does not stand before it. Put every formula after the columns it uses.`,
      { formula: unknown },
    );
  if (!Number.isSafeInteger(unit) || unit <= 0)
    throw new BudgetAdjustmentsError(
      'amount-not-finite',
      `The printed unit is ${unit}; a positive whole number of exact units was expected, such as 10000000.`,
      { unit },
    );
};

/**
 * Reconciles a whole city's budget at once: exact sums over a tree of rows, derived columns, how they should be printed, and a flag for
 * every printed figure that breaks its sum, its formula or its exact figure.
 *
 * It works on columns of scaled whole numbers, without an object a row, so that 14 boards with 2 000 lines and five levels take
 * milliseconds. Figures that could pass 2^53 are summed exactly in a slower way. For printed tables with
 * their text use {@link reconcileTable}, which also finds the relations.
 *
 * Tolerance: a sum or formula of n terms may be off by (n + 1) half printed units; rounding is half up, away from zero.
 *
 * @param budget - parents, amounts, formulas and printed figures
 * @param options - the tolerance
 * @returns sums and rounded figures of the sum rows, and flags of all rows
 * @throws `columns-uneven` when columns differ in length, `rows-out-of-order` when a sum stands after its lines or a formula before its
 * columns, `amount-not-finite` when an amount is not a whole number
 *
 * @example
 * ```ts
 * import { reconcileColumns } from '@sdn/budget-adjustments/reconcile';
 *
 * const { rounded, flags } = reconcileColumns({
 *   parents: Int32Array.of(-1, 0, 0),
 *   amounts: [Float64Array.of(0, 1_249, 1_249)],
 *   formulas: [],
 *   unit: 1000,
 *   printed: [Float64Array.of(4, 1, 1)],
 * });
 * [...(rounded[0] ?? [])]; // => [2]
 * [...(flags[0] ?? [])]; // => [5, 0, 0]
 * ```
 *
 * @category Reconciliation
 */
export const reconcileColumns = (
  budget: BudgetColumns,
  options: ReconcileColumnsOptions = {},
): ColumnsReconciliation => {
  refuse(budget);
  const tree = buildTree(budget.parents);
  const own = options.ownHalfUnits ?? 1;
  const safe = safeSource(budget, tree);
  const result = flagAll(budget, tree, safe, own);
  if (safe.isSafe()) return result;
  return flagAll(budget, tree, exactSource(budget, tree, budget.parents), own);
};

const blocks = (width: number): readonly Float64Array[] =>
  Array.from({ length: width }, () => new Float64Array(BLOCK));

const flagAll = (
  { amounts, formulas, printed }: BudgetColumns,
  tree: Tree,
  source: FigureSource,
  ownHalfUnits: number,
): ColumnsReconciliation => {
  const { rows, own, above, parts, sumRows } = tree;
  const width = printed.length;
  const rounded = blocks(width);
  const shown = blocks(width);
  const derived = new Float64Array(BLOCK);
  const flags = printed.map(() => new Uint8Array(rows));
  const below = printed.map(() => new Float64Array(sumRows.length));
  const roundedSums = printed.map(() => new Float64Array(sumRows.length));
  let flagged = 0;

  const checkSums = (c: number, low: number, high: number): void => {
    const print = printed[c] as Float64Array;
    const exact = rounded[c] as Float64Array;
    const figures = shown[c] as Float64Array;
    const flag = flags[c] as Uint8Array;
    const collected = below[c] as Float64Array;
    const sums = roundedSums[c] as Float64Array;
    for (let row = high - 1; row >= low; row--) {
      const k = row - low;
      const expected = exact[k] as number;
      const given = print[row] as number;
      const isPrinted = given === given;
      // Where nothing is printed, what should be stands in for it.
      const figure = isPrinted ? given : expected;
      figures[k] = figure;
      const parent = above[row] as number;
      if (parent >= 0) collected[parent] = (collected[parent] as number) + figure;
      const number = own[row] as number;
      if (number >= 0) sums[number] = expected;
      if (!isPrinted) continue;
      let found = figure === expected ? 0 : NOT_EXACT;
      if (number >= 0) {
        const off = Math.abs((collected[number] as number) - figure);
        if (2 * off > (parts[number] as number) + ownHalfUnits) found |= WRONG_SUM;
      }
      if (found > 0) flag[row] = found;
    }
  };

  const checkFormula = (f: number, low: number, high: number): void => {
    const c = amounts.length + f;
    const print = printed[c] as Float64Array;
    const figures = shown[c] as Float64Array;
    const flag = flags[c] as Uint8Array;
    let grant = ownHalfUnits;
    derived.fill(0);
    for (const { column, factor } of formulas[f]?.terms ?? []) {
      const term = shown[column] as Float64Array;
      grant += Math.abs(factor);
      for (let k = 0; k < high - low; k++) derived[k] = (derived[k] as number) + factor * (term[k] as number);
    }
    for (let row = low; row < high; row++) {
      const k = row - low;
      const off = Math.abs((derived[k] as number) - (figures[k] as number));
      const given = print[row] as number;
      if (2 * off > grant && given === given) flag[row] = (flag[row] as number) | WRONG_FORMULA;
    }
  };

  for (let high = rows; high > 0; high -= BLOCK) {
    const low = Math.max(0, high - BLOCK);
    source.fill(low, high, rounded);
    for (let c = 0; c < width; c++) checkSums(c, low, high);
    for (let f = 0; f < formulas.length; f++) checkFormula(f, low, high);
    for (const flag of flags) for (let row = low; row < high; row++) if (flag[row] !== 0) flagged++;
  }
  return { sumRows, sums: source.sums, rounded: roundedSums, flags, flagged };
};
