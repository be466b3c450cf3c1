import { checkDate, daysBetween } from '../internal/civil.ts';
import { checkInterval } from '../internal/check-interval.ts';
import type { CivilDate } from '../period.ts';
import type { Interval } from './interval.ts';

/** Where an activity stands on a day. */
export interface IntervalAssessment {
  /** `not-started`, `ongoing`, `ended` (done, or over with nothing said), `overdue` (over and known not to be done). */
  readonly state: 'not-started' | 'ongoing' | 'ended' | 'overdue';
  /** The day it was judged on. */
  readonly on: CivilDate;
  /** Days from `on` to the first day; negative once it has begun. */
  readonly daysToStart: number;
  /** Days from `on` to the last day; negative once it is over. */
  readonly daysToEnd: number;
}

/**
 * The state of an activity on a day: not started, ongoing, ended or overdue.
 *
 * `completed: true` ends it at once, `completed: false` makes it overdue from the day after its last. Without a word on
 * that it ends with its last day, since plans rarely say more.
 *
 * @param interval - the activity
 * @param on - the day
 * @returns the state and the days it follows from
 * @throws `date-invalid`, `order-reversed` when it starts after it ends
 *
 * @example
 * ```ts
 * import { assessInterval } from '@sdn/period-calendar/planning';
 *
 * const activity = { start: '2021-01-01', end: '2021-06-30' };
 * assessInterval(activity, '2021-04-30').state; // => 'ongoing'
 * assessInterval({ ...activity, completed: false }, '2021-08-31').state; // => 'overdue'
 * ```
 *
 * @category Intervals
 */
export const assessInterval = (interval: Interval, on: CivilDate): IntervalAssessment => {
  const { start, end, completed } = checkInterval(interval);
  const daysToStart = daysBetween(checkDate(on, 'on'), start);
  const daysToEnd = daysBetween(on, end);
  const over = daysToEnd < 0 ? (completed === false ? 'overdue' : 'ended') : undefined;
  const state = completed ? 'ended' : (over ?? (daysToStart > 0 ? 'not-started' : 'ongoing'));
  return { state, on, daysToStart, daysToEnd };
};
