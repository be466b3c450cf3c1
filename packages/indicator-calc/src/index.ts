export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';

export { backtest, type BacktestOptions, type BacktestResult, type BacktestYear } from './backtest.ts';
export {
  forecastYear,
  type Forecast,
  type ForecastInterval,
  type ForecastMethod,
  type ForecastOptions,
  type ForecastReason,
  type NoForecast,
} from './forecast-year.ts';
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
export type { MeasuredPoint, MissingPoint, SeriesPoint, ValueKind } from './series.ts';

export { applyUnit } from './apply-unit.ts';
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
export type {
  Aggregation,
  CouncilTargetYear,
  IndicatorDefinition,
  IndicatorOwner,
  Periodicity,
  TargetVersion,
  TargetYear,
} from './definition.ts';
export { findTarget, type FindTargetOptions } from './find-target.ts';
export type { IndicatorFinding, IndicatorFindingCode } from './finding.ts';
export { formatFinding } from './format-finding.ts';
export { formatQuantity, type FormatQuantityOptions } from './format-quantity.ts';
export { formatTarget, type FormatTargetOptions } from './format-target.ts';
export type { Better, CouncilScope, IndicatorReport, ReportedValue } from './indicator-report.ts';
export { parsePeriodicity } from './parse-periodicity.ts';
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
export { reportOf, type YearValues } from './report-of.ts';
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
export {
  suggestDirection,
  type DirectionSource,
  type DirectionSuggestion,
  type DirectionWord,
} from './suggest-direction.ts';
export { suggestUnit, type UnitContext, type UnitSuggestion } from './suggest-unit.ts';

export {
  assessColumns,
  columnBases,
  columnReasons,
  columnStatuses,
  rollUpColumns,
  type AssessColumnsOptions,
  type AssessedColumns,
  type AssessmentColumns,
  type CodeColumn,
  type ColumnBasis,
  type ColumnIndicator,
  type ColumnRollUp,
  type FigureColumns,
  type GroupKey,
  type RolledUpColumns,
  type RollUpColumnsInput,
  type RollUpColumnsOptions,
} from './columns.ts';
export { quantityOfRatio, type RatioOptions, type RatioParts } from './quantity-of-ratio.ts';
export {
  validateIndicators,
  type IndicatorRow,
  type ValidateIndicatorsOptions,
} from './validate-indicators.ts';
export {
  assessSexDifference,
  type ComparedSexes,
  type NoSexDifference,
  type SexAnswers,
  type SexDifference,
} from './assess-sex-difference.ts';
export {
  assessSexSplit,
  type ImpliedShare,
  type SexGap,
  type SexSplitAssessment,
  type SexSplitOptions,
  type SplitKind,
} from './assess-sex-split.ts';
export { parseSex, sexCodes } from './parse-sex.ts';
export type { SexSplit, SplitReason } from './sex-split.ts';
export { type IntervalOptions, type ShareInterval, wilsonInterval } from './wilson-interval.ts';
