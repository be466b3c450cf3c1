import { firstOrdinal } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import type { PeriodLike } from './period.ts';

/**
 * The order of two periods: the earlier start first, and of two that start together the longer.
 *
 * Sorting puts a year before its halves, tertials, quarters and months. Zero means the same months, also when the kinds
 * differ (January–June and the first half); compare the keys to tell these apart.
 *
 * @param left - period or key
 * @param right - period or key
 * @returns −1, 0 or 1
 * @throws `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { comparePeriods } from '@sdn/period-calendar';
 *
 * ['2021-T2', '2021-01', '2021'].sort(comparePeriods); // => ['2021', '2021-01', '2021-T2']
 * ```
 *
 * @category Periods
 */
export const comparePeriods = (left: PeriodLike, right: PeriodLike): -1 | 0 | 1 => {
  const a = toPeriod(left);
  const b = toPeriod(right);
  const difference = firstOrdinal(a) - firstOrdinal(b) || b.months - a.months;
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
};
