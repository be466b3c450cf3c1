import { endOfPeriod } from '../end-of-period.ts';
import { checkInterval } from '../internal/check-interval.ts';
import { daysBetween } from '../internal/civil.ts';
import { toPeriod } from '../internal/to-period.ts';
import type { CivilDate, PeriodLike } from '../period.ts';
import { startOfPeriod } from '../start-of-period.ts';
import type { DayShare } from './elapsed-share.ts';
import type { Interval } from './interval.ts';

/** The days that an activity and a period have in common. */
export interface Overlap {
  /** Always `overlap`. */
  readonly status: 'overlap';
  /** First common day. */
  readonly start: CivilDate;
  /** Last common day. */
  readonly end: CivilDate;
  /** Common days of the period's days. */
  readonly ofPeriod: DayShare;
  /** Common days of the activity's days. */
  readonly ofInterval: DayShare;
}

/** No common day. */
export interface NoOverlap {
  /** Always `none`. */
  readonly status: 'none';
  /** Whether the activity lies before or after the period. */
  readonly reason: 'before' | 'after';
}

const share = (days: number, of: number): DayShare => ({ days, of, value: days / of });

/**
 * The days that an activity and a period have in common, as a share of each.
 *
 * @param interval - the activity
 * @param period - period or key
 * @returns the overlap with exact counts of days, or `none` with the side it lies on
 * @throws `date-invalid`, `order-reversed`, `period-unreadable`
 *
 * @example
 * ```ts
 * import { overlapWithPeriod } from '@sdn/period-calendar/planning';
 *
 * const overlap = overlapWithPeriod({ start: '2020-04-01', end: '2021-12-31' }, '2021-T1');
 * overlap.status === 'overlap' && overlap.ofPeriod.value; // => 1
 * overlapWithPeriod({ start: '2019-01-01', end: '2020-02-29' }, '2021'); // => { status: 'none', reason: 'before' }
 * ```
 *
 * @category Intervals
 */
export const overlapWithPeriod = (interval: Interval, period: PeriodLike): Overlap | NoOverlap => {
  const { start, end } = checkInterval(interval);
  const read = toPeriod(period);
  const [first, last] = [startOfPeriod(read), endOfPeriod(read)];
  if (end < first) return { status: 'none', reason: 'before' };
  if (start > last) return { status: 'none', reason: 'after' };
  const from = start > first ? start : first;
  const to = end < last ? end : last;
  const days = daysBetween(from, to) + 1;
  return {
    status: 'overlap',
    start: from,
    end: to,
    ofPeriod: share(days, daysBetween(first, last) + 1),
    ofInterval: share(days, daysBetween(start, end) + 1),
  };
};
