import { previousYearPeriod } from '@sdn/period-calendar';
import { readPeriod } from './internal/read-series.ts';
import type { SeriesPoint } from './series-point.ts';

/**
 * Finds the point of the same period a year before (samma period föregående år).
 *
 * @param series - points in any order
 * @param period - period key, such as `2021-T1`
 * @returns the point as it stands in the series, a typed gap included, or undefined when there is none
 * @throws `period-invalid` when a key cannot be read
 *
 * @example
 * ```ts
 * import { findSamePeriodLastYear } from '@sdn/indicator-calc/series';
 *
 * const series = [{ period: '2020-T1', value: '9.7' }];
 * findSamePeriodLastYear(series, '2021-T1'); // => { period: '2020-T1', value: '9.7' }
 * findSamePeriodLastYear(series, '2021-T2'); // => undefined
 * ```
 *
 * @category Series
 */
export const findSamePeriodLastYear = (
  series: readonly SeriesPoint[],
  period: string,
): SeriesPoint | undefined => {
  const { key } = previousYearPeriod(readPeriod(period));
  return series.find((point) => readPeriod(point.period).key === key);
};
