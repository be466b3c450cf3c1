export { assessColumns, type AssessColumnsOptions, type AssessmentColumns } from './assess-columns.ts';
export {
  columnBases,
  columnReasons,
  columnStatuses,
  type AssessedColumns,
  type ColumnBasis,
} from './assessed-columns.ts';
export type { AssessmentReason, IndicatorStatus } from './assessment.ts';
export type { CodeColumn, ColumnIndicator, FigureColumns } from './column-indicator.ts';
export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';
export type {
  BetterThanLastYearRule,
  PartlyRule,
  WithinPercentRule,
  WithinPointsRule,
} from './partly-rule.ts';
export {
  rollUpColumns,
  type ColumnRollUp,
  type GroupKey,
  type RolledUpColumns,
  type RollUpColumnsInput,
  type RollUpColumnsOptions,
} from './roll-up-columns.ts';
