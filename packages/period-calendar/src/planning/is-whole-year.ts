import { checkInterval } from '../internal/check-interval.ts';
import type { Interval } from './interval.ts';

/**
 * Whether an activity is exactly one calendar year, from 1 January to 31 December.
 *
 * Most activities of a plan are: the dates then say no more than the plan's year.
 *
 * @param interval - the activity
 * @returns true for a calendar year, whichever it is
 * @throws `date-invalid`, `order-reversed`
 *
 * @example
 * ```ts
 * import { isWholeYear } from '@sdn/period-calendar/planning';
 *
 * isWholeYear({ start: '2021-01-01', end: '2021-12-31' }); // => true
 * isWholeYear({ start: '2020-01-01', end: '2021-12-31' }); // => false
 * ```
 *
 * @category Intervals
 */
export const isWholeYear = (interval: Interval): boolean => {
  const { start, end } = checkInterval(interval);
  return start.slice(4) === '-01-01' && end === `${start.slice(0, 4)}-12-31`;
};
