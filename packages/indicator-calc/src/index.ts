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
