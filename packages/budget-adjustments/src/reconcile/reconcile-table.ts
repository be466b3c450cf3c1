import type { ReconcileFinding } from './finding.ts';
import { BudgetAdjustmentsError } from '../errors.ts';
import { inferRelations } from './infer-relations.ts';
import { type Grid, readGrid } from './internal/grid.ts';
import { listNotes } from './internal/notes.ts';
import { orderFindings } from './internal/order-findings.ts';
import { reconcileSystem } from './internal/reconcile-system.ts';
import { buildParts, buildSystem } from './internal/system.ts';
import type { PrintedTable } from './printed-table.ts';
import type { Relation } from './relation.ts';

/**
 * What came out of reconciling a table.
 *
 * @category Reconciliation
 */
export interface Reconciliation {
  /** The relations that were checked. */
  readonly relations: readonly Relation[];
  /** Checks that hold to the last printed digit. */
  readonly exact: number;
  /** Checks that hold within rounding. */
  readonly rounding: number;
  /** Checks that do not hold; several of them may come from one wrong cell. */
  readonly wrong: number;
  /** What a reader should know: errors first, then roundings, then information. */
  readonly findings: readonly ReconcileFinding[];
}

/**
 * Checks every relation of a printed table and names the cells that break one (avstämning).
 *
 * Each printed figure may be off by half a unit of its last digit, so a relation of n terms may be off by (n + 1) half units:
 * what is exact, what is within rounding and what is wrong are told apart. A cell that breaks several relations is
 * named once: it is the cell whose change repairs all of them and breaks none. Where one relation alone is broken and the slip does not
 * tell, the total is named and the other cells are listed.
 *
 * Use {@link reconcileTables} for all tables of a document, so that they can be checked against each other.
 *
 * @param table - the table, raw strings as printed
 * @param relations - the relations to check; those that {@link inferRelations} finds when left out
 * @returns counts and findings; errors first, then roundings, then information
 * @throws `row-ragged` when a row has more or fewer cells than the table has columns
 * @throws `value-out-of-range` for a relation that speaks of a row or column that the table does not have
 *
 * @example
 * ```ts
 * import { reconcileTable } from '@sdn/budget-adjustments/reconcile';
 *
 * const { findings } = reconcileTable({
 *   id: 'units',
 *   unit: 'mnkr',
 *   columns: ['Bruttobudget', 'Varav 5 %'],
 *   rows: [
 *     { label: 'Område 1', kind: 'row', cells: ['68,1', '34,1'] },
 *     { label: 'Område 2', kind: 'row', cells: ['69,5', '3,5'] },
 *     { label: 'Område 3', kind: 'row', cells: ['73,8', '3,7'] },
 *     { label: 'Område 4', kind: 'row', cells: ['79,7', '4,0'] },
 *     { label: 'Summa', kind: 'sum', cells: ['291,1', ''] },
 *   ],
 * });
 * findings.map(({ code, printed, expected, slip }) => [code, printed, expected, slip]);
 * // => [['share-wrong', '34,1', '3,4', 'factor-ten']]
 * ```
 *
 * @category Reconciliation
 */
export const reconcileTable = (
  table: PrintedTable,
  relations: readonly Relation[] = inferRelations(table),
): Reconciliation => {
  const grid = readGrid(table);
  for (const relation of relations) requireInside(grid, relation);
  const { tally, findings } = reconcileSystem(buildSystem(buildParts([{ grid, relations }])));
  return { relations, ...tally, findings: orderFindings(findings, listNotes(grid, relations)) };
};

const requireInside = ({ table, height, width }: Grid, relation: Relation): void => {
  const { id, axis, target, base = 0, terms } = relation;
  const count = axis === 'rows' ? height : width;
  const stray = [target, base, ...terms.map(({ index }) => index)].find(
    (index) => !Number.isInteger(index) || index < 0 || index >= count,
  );
  if (stray === undefined) return;
  throw new BudgetAdjustmentsError(
    'value-out-of-range',
    `Relation "${id}" speaks of ${axis} ${stray}; table "${table.id}" has ${axis} 0 to ${count - 1}. Correct its target, base or terms.`,
    { table: table.id, relation: id, axis, index: stray },
  );
};
