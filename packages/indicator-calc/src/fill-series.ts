import { listPeriods } from '@sdn/period-calendar';
import { readEvenSeries, readPeriod } from './internal/read-series.ts';
import type { MissingKind } from './missing.ts';
import type { SeriesPoint } from './series-point.ts';

/**
 * What a filled series reaches over, and what its gaps are.
 *
 * @category Series
 */
export interface FillSeriesOptions {
  /** First period; that of the series when left out. */
  readonly from?: string | undefined;
  /** Last period; that of the series when left out. */
  readonly to?: string | undefined;
  /** Why the periods without a point have no value; `not-reported` when left out. */
  readonly missing?: MissingKind | undefined;
}

/**
 * Puts a series in order of time and gives every period without a point a typed gap (tidsserie utan hål).
 *
 * A gap is never a value in between, and never zero. Points outside `from` and `to` are left out.
 *
 * @param series - points of one kind of period, in any order
 * @param options - first and last period, and the kind of the gaps
 * @returns one point for each period, in order; nothing when the series is empty and no bounds are given
 * @throws `period-kind-mixed`, `period-invalid`, `observation-duplicate`, `number-invalid` when the series cannot be read
 *
 * @example
 * ```ts
 * import { fillSeries } from '@sdn/indicator-calc/series';
 *
 * fillSeries([
 *   { period: '2021-T1', value: '9.8' },
 *   { period: '2020-T2', value: '9.4' },
 * ]);
 * // => [{ period: '2020-T2', value: '9.4' }, { period: '2020-T3', missing: 'not-reported' }, { period: '2021-T1', value: '9.8' }]
 * ```
 *
 * @category Series
 */
export const fillSeries = (
  series: readonly SeriesPoint[],
  options: FillSeriesOptions = {},
): readonly SeriesPoint[] => {
  const points = readEvenSeries(series);
  const given = new Map(series.map((point) => [readPeriod(point.period).key, point]));
  const from = options.from ?? points[0]?.period.key;
  const to = options.to ?? points.at(-1)?.period.key;
  if (from === undefined || to === undefined) return [];
  return listPeriods(from, to).map(
    ({ key }) => given.get(key) ?? { period: key, missing: options.missing ?? 'not-reported' },
  );
};
