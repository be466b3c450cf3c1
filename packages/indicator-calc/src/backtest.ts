import { checkForecastMethod } from './internal/check-forecast-method.ts';
import { Decimal } from './internal/decimal.ts';
import { listPastForecasts } from './internal/forecast-methods.ts';
import { lastMonth, readSeries } from './internal/read-series.ts';
import type { ForecastMethod } from './forecast-year.ts';
import type { SeriesPoint, ValueKind } from './series-point.ts';

/**
 * Which methods to try.
 *
 * @category Forecast
 */
export interface BacktestOptions {
  /** The methods to compare. */
  readonly methods: readonly ForecastMethod[];
  /** What the values count. */
  readonly values: ValueKind;
}

/**
 * What one method would have said of one year, in the unit of the values.
 *
 * @category Forecast
 */
export interface BacktestYear {
  /** The year. */
  readonly year: number;
  /** What would have been forecast. */
  readonly forecast: Decimal;
  /** What the year came to. */
  readonly outcome: Decimal;
  /** Forecast less outcome: positive when too high. */
  readonly error: Decimal;
}

/**
 * How one method did at one time of the year; errors are in the unit of the values.
 *
 * @category Forecast
 */
export interface BacktestResult {
  /** The method. */
  readonly method: ForecastMethod;
  /** The last month known when forecasting: 4 after tertial 1. */
  readonly month: number;
  /** Mean error: positive when the method forecasts too high. */
  readonly bias: Decimal;
  /** Mean size of the error, whichever way. */
  readonly meanAbsoluteError: Decimal;
  /** The years behind it, in order. */
  readonly years: readonly BacktestYear[];
}

/**
 * Tells how forecasts made at each time of earlier years would have come out, per method (prognosutfall).
 *
 * Every forecast uses only what was known at that time. It compares and does not choose: read bias and mean absolute error,
 * then name the method to {@link forecastYear}.
 *
 * @param series - earlier years: one kind of period beside whole years, in any order
 * @param options - the methods, and what the values count
 * @returns one result per method and time of year that has at least one year to compare, methods as given, then by month
 * @throws `forecast-method-unfit` when a method is unknown or is not for such values
 * @throws `period-invalid`, `period-kind-mixed`, `observation-duplicate`, `number-invalid` when the series cannot be read
 *
 * @example
 * ```ts
 * import { backtest } from '@sdn/indicator-calc/series';
 *
 * const series = [
 *   { period: '2019-T1', value: 12 },
 *   { period: '2019', value: 40 },
 *   { period: '2020-T1', value: 9 },
 *   { period: '2020', value: 24 },
 * ];
 * const [runRate] = backtest(series, { methods: ['run-rate'], values: 'to-date' });
 * runRate?.month; // => 4
 * runRate?.bias.toString(); // => '-0.5'
 * runRate?.meanAbsoluteError.toString(); // => '3.5'
 *
 * backtest([], { methods: ['run-rate'], values: 'to-date' }); // => []
 * ```
 *
 * @category Forecast
 */
export const backtest = (
  series: readonly SeriesPoint[],
  options: BacktestOptions,
): readonly BacktestResult[] => {
  const { methods, values } = options;
  for (const method of methods) checkForecastMethod(method, values);
  const history = { points: readSeries(series), values };
  const months = new Set(history.points.map(({ period }) => (lastMonth(period) % 12) + 1));
  return methods.flatMap((method) =>
    [...months]
      .filter((month) => month < 12)
      .sort((a, b) => a - b)
      .flatMap((month) => {
        const years = listPastForecasts(history, method, Infinity, month);
        if (years.length === 0) return [];
        const mean = (errors: readonly Decimal[]): Decimal => Decimal.sum(...errors).dividedBy(errors.length);
        return [
          {
            method,
            month,
            bias: mean(years.map(({ error }) => error)),
            meanAbsoluteError: mean(years.map(({ error }) => error.abs())),
            years,
          },
        ];
      }),
  );
};
