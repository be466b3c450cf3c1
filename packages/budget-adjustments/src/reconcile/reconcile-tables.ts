import type { ReconcileFinding } from './finding.ts';
import { inferRelations } from './infer-relations.ts';
import { readGrid } from './internal/grid.ts';
import { listNotes } from './internal/notes.ts';
import { reconcileSystem } from './internal/reconcile-system.ts';
import { buildParts, buildSystem } from './internal/system.ts';
import type { PrintedTable } from './printed-table.ts';

/**
 * Options of {@link reconcileTables}.
 *
 * @category Reconciliation
 */
export interface ReconcileTablesOptions {
  /** Names that mean the same, one list a thing: `[['Nämnd och administration', 'Nämnd- och förvaltningsadministration']]`. */
  readonly aliases?: readonly (readonly string[])[] | undefined;
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
 * @param options - names that mean the same
 * @returns the findings of all tables; a cell that is wrong in several tables' eyes is named once
 * @throws `table-ragged` when a row has more or fewer cells than its table has columns
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
  _options: ReconcileTablesOptions = {},
): TablesReconciliation => {
  const read = tables.map((table) => ({ grid: readGrid(table), relations: inferRelations(table) }));
  const { tally, findings } = reconcileSystem(buildSystem(buildParts(read)));
  const notes = read.flatMap(({ grid, relations }) => listNotes(grid, relations));
  return { ...tally, findings: [...findings, ...notes] };
};
