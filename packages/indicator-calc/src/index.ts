export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';

export { mergeRollUps } from './merge-roll-ups.ts';
export type { Missing, MissingKind } from './missing.ts';
export type {
  MissingObservation,
  Observation,
  ObservationKey,
  RatioObservation,
  Sex,
  ValueObservation,
} from './observation.ts';
export {
  rollUp,
  type Coverage,
  type MeanMethod,
  type MissingGroup,
  type RatioMethod,
  type RollUp,
  type RollUpMethod,
  type RollUpOptions,
  type RollUpPart,
  type RollUpResult,
  type RollUpScope,
  type SumMethod,
} from './roll-up.ts';
export {
  suppressSmallCells,
  type CellPosition,
  type ProtectedTable,
  type PublishedCount,
  type SuppressOptions,
} from './suppress-small-cells.ts';

export { applyUnit } from './apply-unit.ts';
export { assessColumns, type AssessColumnsOptions, type AssessmentColumns } from './assess-columns.ts';
export {
  columnBases,
  columnReasons,
  columnStatuses,
  type AssessedColumns,
  type ColumnBasis,
} from './assessed-columns.ts';
export { assessIndicator, type AssessIndicatorOptions } from './assess-indicator.ts';
export { assessTarget, type AssessTargetOptions } from './assess-target.ts';
export type {
  AppliedOptions,
  Assessment,
  AssessmentBasis,
  AssessmentReason,
  AssessmentStep,
  AssessmentTrace,
  CouncilReason,
  CouncilRelation,
  Distance,
  IndicatorStatus,
  LastYearReason,
  LastYearRelation,
  ParsedReport,
} from './assessment.ts';
export type { CodeColumn, ColumnIndicator, FigureColumns } from './column-indicator.ts';
export {
  forecastYear,
  type Forecast,
  type ForecastInterval,
  type ForecastMethod,
  type ForecastOptions,
  type ForecastReason,
  type NoForecast,
} from './forecast-year.ts';
export type { Decimal } from './internal/decimal.ts';
export { formatQuantity, type FormatQuantityOptions } from './format-quantity.ts';
export { formatTarget, type FormatTargetOptions } from './format-target.ts';
export type { Better, CouncilScope, IndicatorReport, ReportedValue } from './indicator-report.ts';
export { parseQuantity, type ParseOptions } from './parse-quantity.ts';
export { parseTarget } from './parse-target.ts';
export type {
  AppliedRule,
  BetterThanLastYearRule,
  PartlyRule,
  WithinPercentRule,
  WithinPointsRule,
} from './partly-rule.ts';
export { quantityOf } from './quantity-of.ts';
export type { NoQuantity, Quantity } from './quantity.ts';
export { safeParseQuantity } from './safe-parse-quantity.ts';
export { safeParseTarget, type ParseResult } from './safe-parse-target.ts';
export type {
  AtLeastTarget,
  AtMostTarget,
  DelegatedTarget,
  DirectionTarget,
  LevelTarget,
  NoTarget,
  PendingTarget,
  RelativeTarget,
  Target,
  UnparsedTarget,
  WithinTarget,
} from './target.ts';
export type { MeasuredPoint, MissingPoint, SeriesPoint, ValueKind } from './series-point.ts';
export { suggestUnit, type UnitContext, type UnitSuggestion } from './suggest-unit.ts';
export { quantityOfRatio, type RatioOptions, type RatioParts } from './quantity-of-ratio.ts';
