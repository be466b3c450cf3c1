import { checkForecastMethod } from './internal/check-forecast-method.ts';
import { Decimal } from './internal/decimal.ts';
import { attemptForecast, listPastForecasts, type PastForecast } from './internal/forecast-methods.ts';
import { lastMonth, readPeriod, readSeries } from './internal/read-series.ts';
import type { SeriesPoint, ValueKind } from './series-point.ts';

/**
 * The named ways to look ahead to the end of the year.
 *
 * For counts: `run-rate` goes on at the same pace; `seasonal-share` divides by the share of the year's outcome that earlier
 * years had reached by then. For levels: `last-value` stays; `linear-trend` follows the least squares line to December.
 *
 * @category Forecast
 */
export type ForecastMethod = 'run-rate' | 'seasonal-share' | 'last-value' | 'linear-trend';

/**
 * Why there is no forecast.
 *
 * @category Forecast
 */
export type ForecastReason = 'no-current-value' | 'history-too-short' | 'nothing-by-then-in-earlier-years';

/**
 * How to forecast, and from when.
 *
 * @category Forecast
 */
export interface ForecastOptions {
  /** The method; there is no default, `backtest` of `@sdn/indicator-calc/series` tells how each did before. */
  readonly method: ForecastMethod;
  /** What the values count. */
  readonly values: ValueKind;
  /** The last period known, such as `2021-T1`; its year is forecast, and later points are not looked at. */
  readonly at: string;
}

/**
 * Where the outcome may fall, in the unit of the values, judged by how the method did in earlier years.
 *
 * @category Forecast
 */
export interface ForecastInterval {
  /** The forecast corrected by the largest earlier error upwards. */
  readonly low: Decimal;
  /** The forecast corrected by the largest earlier error downwards. */
  readonly high: Decimal;
  /** The earlier years whose errors span the interval. */
  readonly years: readonly number[];
  /** Chance that a year like the earlier ones falls inside, (n − 1) / (n + 1) for n years. */
  readonly confidence: Decimal;
}

/**
 * A full-year forecast in the unit of the values, with what it was made of.
 *
 * @category Forecast
 */
export interface Forecast {
  /** Always `forecast`. */
  readonly status: 'forecast';
  /** The value for the full year, unrounded. */
  readonly value: Decimal;
  /** The method used. */
  readonly method: ForecastMethod;
  /** The figures that the method used, by name. */
  readonly inputs: Readonly<Record<string, Decimal | number>>;
  /** Left out when fewer than two earlier years could be forecast. */
  readonly interval?: ForecastInterval | undefined;
}

/**
 * No forecast, and why.
 *
 * @category Forecast
 */
export interface NoForecast {
  /** Always `not-assessable`. */
  readonly status: 'not-assessable';
  /** Why there is none. */
  readonly reason: ForecastReason;
  /** The method that was asked for. */
  readonly method: ForecastMethod;
}

/** The forecast less the largest errors either way; one error has no spread. */
const intervalOf = (value: Decimal, past: readonly PastForecast[]): ForecastInterval | undefined => {
  const errors = past.map(({ error }) => error);
  if (errors.length < 2) return undefined;
  return {
    low: value.minus(Decimal.max(...errors)),
    high: value.minus(Decimal.min(...errors)),
    years: past.map(({ year }) => year),
    confidence: new Decimal(errors.length - 1).dividedBy(errors.length + 1),
  };
};

/**
 * Forecasts the outcome of the year from what is known so far (helårsprognos).
 *
 * The method is the caller's choice. The interval comes from the caller's own history and assumes no distribution: the
 * same forecast is made at the same time of every earlier year with what was known then, and the largest errors either way
 * are laid round this year's forecast. Nothing is rounded.
 *
 * @param series - this year's and earlier values: one kind of period beside whole years, in any order
 * @param options - method, what the values count, and the last period known
 * @returns the forecast with its inputs and interval, or why there is none
 * @throws `forecast-method-unfit` when the method is unknown or is not for such values
 * @throws `period-invalid`, `period-kind-mixed`, `observation-duplicate`, `number-invalid` when the series cannot be read
 *
 * @example
 * ```ts
 * import { forecastYear } from '@sdn/indicator-calc';
 *
 * const series = [
 *   { period: '2019-T1', value: 12 },
 *   { period: '2019', value: 40 },
 *   { period: '2020-T1', value: 9 },
 *   { period: '2020', value: 24 },
 *   { period: '2021-T1', value: 14 },
 * ];
 * const forecast = forecastYear(series, { method: 'run-rate', values: 'to-date', at: '2021-T1' });
 * forecast.status === 'forecast' && forecast.value.toString(); // => '42'
 * forecast.status === 'forecast' && forecast.interval?.low.toString(); // => '39'
 * forecast.status === 'forecast' && forecast.interval?.high.toString(); // => '46'
 *
 * forecastYear(series, { method: 'last-value', values: 'to-date', at: '2021-T1' }); // => throws 'forecast-method-unfit'
 * ```
 *
 * @category Forecast
 */
export const forecastYear = (
  series: readonly SeriesPoint[],
  options: ForecastOptions,
): Forecast | NoForecast => {
  const { method, values } = options;
  checkForecastMethod(method, values);
  const history = { points: readSeries(series), values };
  const at = lastMonth(readPeriod(options.at));
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const attempt = attemptForecast(history, method, year, month);
  if ('reason' in attempt) return { status: 'not-assessable', reason: attempt.reason, method };
  const past = listPastForecasts(history, method, year, month);
  return { status: 'forecast', ...attempt, method, interval: intervalOf(attempt.value, past) };
};
