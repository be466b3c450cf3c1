export { assessTrend, type NoTrend, type Trend, type TrendOptions, type TrendRule } from './assess-trend.ts';
export { backtest, type BacktestOptions, type BacktestResult, type BacktestYear } from './backtest.ts';
export { isIndicatorCalcError, IndicatorCalcError, type IndicatorCalcErrorCode } from './errors.ts';
export type { Decimal } from './internal/decimal.ts';
export { fillSeries, type FillSeriesOptions } from './fill-series.ts';
export { findSamePeriodLastYear } from './find-same-period-last-year.ts';
export {
  forecastYear,
  type Forecast,
  type ForecastInterval,
  type ForecastMethod,
  type ForecastOptions,
  type ForecastReason,
  type NoForecast,
} from './forecast-year.ts';
export { listChanges, type Change, type ListChangesOptions, type NoChange } from './list-changes.ts';
export type { MeasuredPoint, MissingPoint, SeriesPoint, ValueKind } from './series-point.ts';
