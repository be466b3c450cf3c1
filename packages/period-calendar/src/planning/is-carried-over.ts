import { checkInterval } from '../internal/check-interval.ts';
import { checkYear } from '../internal/months.ts';
import type { Interval } from './interval.ts';

/**
 * Whether an activity comes from an earlier year and runs on in this one.
 *
 * @param interval - the activity
 * @param year - calendar year
 * @returns true when it started before the year and had not ended before it
 * @throws `date-invalid`, `order-reversed`, `year-out-of-range`
 *
 * @example
 * ```ts
 * import { isCarriedOver } from '@sdn/period-calendar/planning';
 *
 * isCarriedOver({ start: '2019-01-01', end: '2020-02-29' }, 2020); // => true
 * isCarriedOver({ start: '2019-01-01', end: '2019-12-31' }, 2020); // => false
 * ```
 *
 * @category Intervals
 */
export const isCarriedOver = (interval: Interval, year: number): boolean => {
  const { start, end } = checkInterval(interval);
  const newYear = `${checkYear(year)}-01-01`;
  return start < newYear && end >= newYear;
};
