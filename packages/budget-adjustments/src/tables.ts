export { type PrintedRow, type PrintedRowKind, type PrintedTable } from './reconcile/printed-table.ts';
export { standardAreas, type Area } from './tables/areas.ts';
export { findArea } from './tables/find-area.ts';
export { formatBudgetTable, type FormatBudgetTableOptions } from './tables/format-budget-table.ts';
export { formatFinding } from './tables/format-finding.ts';
export { listParts, type RowParts } from './tables/list-parts.ts';
export { listTotals, type BudgetTotal, type ListTotalsOptions } from './tables/list-totals.ts';
export { parseBudgetTable, type ParseBudgetTableOptions } from './tables/parse-budget-table.ts';
export { sumColumn } from './tables/sum-column.ts';
export { type TableFinding, type TableFindingCode } from './tables/table-finding.ts';
export {
  type BudgetCell,
  type BudgetRow,
  type BudgetTable,
  type ColumnRole,
  type RowReading,
  type SignConvention,
  type SourceTable,
  type TableLayout,
} from './tables/table.ts';
export { validateBudgetTable } from './tables/validate-budget-table.ts';
