import { lastOrdinal, monthOrdinal, periodAt, spanAt, yearOf } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import type { Period, PeriodLike } from './period.ts';

/**
 * The year so far at the end of a period (ackumulerat): from 1 January to the period's last day.
 *
 * @param period - period or key; of a span across a new year, the year it ends in counts
 * @returns a span of months from January, or the year itself when the period ends the year
 * @throws `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { cumulativePeriod } from '@sdn/period-calendar';
 *
 * cumulativePeriod('2021-T2').key; // => '2021-01/2021-08'
 * cumulativePeriod('2021-T3').key; // => '2021'
 * ```
 *
 * @category Periods
 */
export const cumulativePeriod = (period: PeriodLike): Period => {
  const last = lastOrdinal(toPeriod(period));
  const january = monthOrdinal(yearOf(last), 1);
  const months = last - january + 1;
  return months === 12 ? periodAt('year', january) : spanAt(january, months);
};
