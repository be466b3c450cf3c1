import type { ReconcileFinding } from './finding.ts';
import { inferRelations } from './infer-relations.ts';
import { type Area } from '../tables/areas.ts';
import { findCrossings } from './internal/find-crossings.ts';
import { readGrid } from './internal/grid.ts';
import { listNotes } from './internal/notes.ts';
import { orderFindings } from './internal/order-findings.ts';
import { reconcileSystem } from './internal/reconcile-system.ts';
import { buildParts, buildSystem } from './internal/system.ts';
import type { PrintedTable } from './printed-table.ts';

/**
 * Options of {@link reconcileTables}.
 *
 * @category Reconciliation
 */
export interface ReconcileTablesOptions {
  /** The areas with the names that tables give them; those of Stockholm's district boards when left out. */
  readonly areas?: readonly Area[] | undefined;
}

/**
 * What came out of reconciling several tables.
 *
 * @category Reconciliation
 */
export interface TablesReconciliation {
  /** Checks that hold to the last printed digit. */
  readonly exact: number;
  /** Checks that hold within rounding. */
  readonly rounding: number;
  /** Checks that do not hold. */
  readonly wrong: number;
  /** What a reader should know. */
  readonly findings: readonly ReconcileFinding[];
}

/**
 * Checks the tables of one document, each by itself and against each other.
 *
 * @param tables - the document's tables, in printed order
 * @param options - the names of areas
 * @returns the findings of all tables; a cell that is wrong in several tables' eyes is named once
 * @throws `row-ragged` when a row has more or fewer cells than its table has columns
 *
 * @example
 * ```ts
 * import { reconcileTables } from '@sdn/budget-adjustments/reconcile';
 *
 * reconcileTables([]).findings; // => []
 * ```
 *
 * @category Reconciliation
 */
export const reconcileTables = (
  tables: readonly PrintedTable[],
  options: ReconcileTablesOptions = {},
): TablesReconciliation => {
  const read = tables.map((table) => ({ grid: readGrid(table), relations: inferRelations(table) }));
  const parts = buildParts(read);
  const { tally, findings } = reconcileSystem(buildSystem(parts, findCrossings(parts, options.areas)));
  const notes = read.flatMap(({ grid, relations }) => listNotes(grid, relations));
  return { ...tally, findings: orderFindings(findings, notes) };
};
