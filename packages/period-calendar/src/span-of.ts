import { PeriodCalendarError } from './errors.ts';
import { firstOrdinal, lastOrdinal, spanAt } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import type { MonthSpan, PeriodLike } from './period.ts';

/**
 * The span of months from the start of one period to the end of another ("jan–juli 2023").
 *
 * Use `cumulativePeriod` for the year so far.
 *
 * @param first - the period it starts with
 * @param last - the period it ends with, included
 * @returns the span; always of kind `span`, also when it covers exactly a year
 * @throws `order-reversed` when `last` ends before `first` starts, `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { spanOf } from '@sdn/period-calendar';
 *
 * spanOf('2023-01', '2023-07').months; // => 7
 * spanOf('2023-07', '2023-01'); // => throws 'order-reversed'
 * ```
 *
 * @category Periods
 */
export const spanOf = (first: PeriodLike, last: PeriodLike): MonthSpan => {
  const from = toPeriod(first);
  const to = toPeriod(last);
  const months = lastOrdinal(to) - firstOrdinal(from) + 1;
  if (months > 0) return spanAt(firstOrdinal(from), months);
  throw new PeriodCalendarError(
    'order-reversed',
    `A span runs forwards: got ${from.key} to ${to.key}, expected the earlier first.`,
    { first: from.key, last: to.key },
  );
};
