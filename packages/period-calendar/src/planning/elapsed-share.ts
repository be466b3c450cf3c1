import { checkDate, daysBetween } from '../internal/civil.ts';
import { toPeriod } from '../internal/to-period.ts';
import { endOfPeriod } from '../end-of-period.ts';
import type { CivilDate, PeriodLike } from '../period.ts';
import { startOfPeriod } from '../start-of-period.ts';

/** A number of days of a whole, kept exact. */
export interface DayShare {
  /** Days of the part. */
  readonly days: number;
  /** Days of the whole. */
  readonly of: number;
  /** `days / of`, for display; between 0 and 1. */
  readonly value: number;
}

/**
 * How much of a period has passed at the end of a day, in days.
 *
 * @param period - period or key
 * @param on - the day, counted as passed
 * @returns the share: 0 before the period, 1 from its last day on; the two counts of days are exact
 * @throws `date-invalid`, `period-unreadable`
 *
 * @example
 * ```ts
 * import { elapsedShare } from '@sdn/period-calendar/planning';
 *
 * const { days, of } = elapsedShare('2021', '2021-04-30');
 * [days, of]; // => [120, 365]
 * elapsedShare('2021-T1', '2020-12-31').value; // => 0
 * ```
 *
 * @category Intervals
 */
export const elapsedShare = (period: PeriodLike, on: CivilDate): DayShare => {
  const read = toPeriod(period);
  const start = startOfPeriod(read);
  const of = daysBetween(start, endOfPeriod(read)) + 1;
  const days = Math.min(of, Math.max(0, daysBetween(start, checkDate(on, 'on')) + 1));
  return { days, of, value: days / of };
};
