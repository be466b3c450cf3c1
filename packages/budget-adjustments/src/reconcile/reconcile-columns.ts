import { BudgetAdjustmentsError } from '../errors.ts';
import type { BudgetColumns, ColumnsReconciliation } from './budget-columns.ts';
import { checkExactly, checkInDoubles } from './internal/check-budget.ts';
import { buildTree } from './internal/tree.ts';

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

const refuse = ({ parents, amounts, formulas, printed, unit }: BudgetColumns): void => {
  const rows = parents.length;
  const uneven = [...amounts, ...printed].findIndex((column) => column.length !== rows);
  if (uneven >= 0 || printed.length !== amounts.length + formulas.length)
    throw new BudgetAdjustmentsError(
      'columns-uneven',
      `Columns are uneven: ${rows} rows, ${amounts.length} columns of amounts, ${formulas.length} formulas, ${printed.length} printed columns. Give every column one element a row, and a printed column for every amount and formula, with NaN where nothing is printed.`,
      { rows, column: uneven },
    );
  let late = 0;
  while (late < rows && (parents[late] as number) < late) late++;
  if (late < rows)
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
  return checkInDoubles(budget, tree, own) ?? checkExactly(budget, tree, own);
};
