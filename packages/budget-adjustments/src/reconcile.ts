export {
  type CellReference,
  type PrintedRow,
  type PrintedRowKind,
  type PrintedTable,
} from './reconcile/printed-table.ts';
export {
  type Relation,
  type RelationEvidence,
  type RelationKind,
  type RelationTerm,
} from './reconcile/relation.ts';
export {
  type LikelySlip,
  type ReconcileCode,
  type ReconcileFinding,
  type ReconcileSeverity,
} from './reconcile/finding.ts';
export { inferRelations } from './reconcile/infer-relations.ts';
export { reconcileTable, type Reconciliation } from './reconcile/reconcile-table.ts';
export {
  reconcileTables,
  type ReconcileTablesOptions,
  type TablesReconciliation,
} from './reconcile/reconcile-tables.ts';
export { formatFinding, type Language } from './reconcile/format-finding.ts';
export {
  type BudgetColumns,
  type ColumnFormula,
  type ColumnsReconciliation,
  type ColumnTerm,
} from './reconcile/budget-columns.ts';
export { reconcileColumns, type ReconcileColumnsOptions } from './reconcile/reconcile-columns.ts';
export {
  type PrintedAdjustment,
  type PrintedAdjustmentPart,
  type PrintedDecision,
} from './reconcile/printed-adjustment.ts';
export { reconcileAdjustments, type ReconcileAdjustmentsOptions } from './reconcile/reconcile-adjustments.ts';
