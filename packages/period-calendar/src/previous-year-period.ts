import { firstOrdinal, periodAt, spanAt } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import type { Period, PeriodLike } from './period.ts';

/**
 * The same period of the year before ("föregående år"), as comparison columns ask for.
 *
 * @param period - period or key
 * @returns the period twelve months earlier, of the same kind
 * @throws `year-out-of-range` before the year 1000, `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { previousYearPeriod } from '@sdn/period-calendar';
 *
 * previousYearPeriod('2021-T1').key; // => '2020-T1'
 * previousYearPeriod('2023-01/2023-07').key; // => '2022-01/2022-07'
 * ```
 *
 * @category Periods
 */
export const previousYearPeriod = (period: PeriodLike): Period => {
  const read = toPeriod(period);
  const first = firstOrdinal(read) - 12;
  return read.kind === 'span' ? spanAt(first, read.months) : periodAt(read.kind, first);
};
