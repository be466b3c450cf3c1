import { offsetPeriod, previousYearPeriod } from '@sdn/period-calendar';
import type { Decimal } from './internal/decimal.ts';
import { crossesBreak, readEvenSeries } from './internal/read-series.ts';
import { isPercent } from './internal/units.ts';
import type { MissingKind } from './missing.ts';
import type { SeriesPoint } from './series-point.ts';

/**
 * What each period is held against.
 *
 * @category Series
 */
export interface ListChangesOptions {
  /** `previous-period`, or `previous-year` for the same period a year before, which takes the season out. */
  readonly against: 'previous-period' | 'previous-year';
  /** Unit of the values; in "%" changes are percentage points. */
  readonly unit?: string | undefined;
  /** Periods from which on a new method is used (ny beräkningsmetod), so that earlier values are not comparable. */
  readonly breaks?: readonly string[] | undefined;
}

/**
 * How a value changed.
 *
 * @category Series
 */
export interface Change {
  /** Always `change`. */
  readonly status: 'change';
  /** The period that changed. */
  readonly period: string;
  /** The period it is held against. */
  readonly since: string;
  /** Difference in the unit of the values; absent for "%". */
  readonly absolute?: Decimal | undefined;
  /** Difference in percentage points; only for "%". */
  readonly percentagePoints?: Decimal | undefined;
  /** Difference in per cent of the earlier value, unrounded; absent when that was zero. */
  readonly percent?: Decimal | undefined;
}

/**
 * Two periods that cannot be held together, and why.
 *
 * @category Series
 */
export interface NoChange {
  /** Always `not-comparable`. */
  readonly status: 'not-comparable';
  /** The period. */
  readonly period: string;
  /** The period it would be held against. */
  readonly since: string;
  /** A missing value's kind, or `method-changed` when a break lies between. */
  readonly reason: MissingKind | 'method-changed';
}

/**
 * Lists how each value of a series changed (förändring) since the period before, or the same period last year.
 *
 * Points and per cent stand apart: from 8 % to 10 % is 2 percentage points and 25 per cent. Nothing is rounded.
 *
 * @param series - points of one kind of period, in any order
 * @param options - what each is held against, the unit, and breaks of method
 * @returns one change for each point whose counterpart is in the series, in order of time
 * @throws `period-kind-mixed`, `period-invalid`, `observation-duplicate`, `number-invalid` when the series cannot be read
 *
 * @example
 * ```ts
 * import { listChanges } from '@sdn/indicator-calc/series';
 *
 * const series = [
 *   { period: '2020-T1', value: '8' },
 *   { period: '2021-T1', value: '10' },
 * ];
 * const [change] = listChanges(series, { against: 'previous-year', unit: '%' });
 * change?.status === 'change' && [change.percentagePoints?.toString(), change.percent?.toString()]; // => ['2', '25']
 * listChanges(series, { against: 'previous-year', breaks: ['2021-T1'] });
 * // => [{ status: 'not-comparable', period: '2021-T1', since: '2020-T1', reason: 'method-changed' }]
 * ```
 *
 * @category Series
 */
export const listChanges = (
  series: readonly SeriesPoint[],
  options: ListChangesOptions,
): readonly (Change | NoChange)[] => {
  const { against, unit = '', breaks = [] } = options;
  const points = readEvenSeries(series);
  const byKey = new Map(points.map((point) => [point.period.key, point]));
  return points.flatMap((now): (Change | NoChange)[] => {
    const since = (
      against === 'previous-year' ? previousYearPeriod(now.period) : offsetPeriod(now.period, -1)
    ).key;
    const before = byKey.get(since);
    if (before === undefined) return [];
    const periods = { period: now.period.key, since };
    const missing = now.missing ?? before.missing;
    if (missing !== undefined) return [{ status: 'not-comparable', ...periods, reason: missing }];
    if (crossesBreak(before.period, now.period, breaks))
      return [{ status: 'not-comparable', ...periods, reason: 'method-changed' }];
    const [from, to] = [before.value as Decimal, now.value as Decimal];
    const difference = to.minus(from);
    const percent = from.isZero() ? undefined : difference.times(100).dividedBy(from.abs());
    const measured = isPercent(unit) ? { percentagePoints: difference } : { absolute: difference };
    return [{ status: 'change', ...periods, ...measured, percent }];
  });
};
