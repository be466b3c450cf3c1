import { checkWhole } from './internal/check-whole.ts';
import { firstOrdinal, periodAt, spanAt } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import type { Period, PeriodLike } from './period.ts';

/**
 * The period `count` places later of the same kind; earlier when negative.
 *
 * A span moves by its own length, so that neighbours touch: January–March and 1 gives April–June. For the same part of
 * another year use `previousYearPeriod`.
 *
 * @param period - period or key
 * @param count - whole number of places
 * @returns the period; a call back with `-count` gives the first again
 * @throws `count-invalid` when `count` is not whole, `year-out-of-range` outside 1000 to 9999
 *
 * @example
 * ```ts
 * import { offsetPeriod } from '@sdn/period-calendar';
 *
 * offsetPeriod('2021-T3', 1).key; // => '2022-T1'
 * offsetPeriod('2023-01/2023-03', -1).key; // => '2022-10/2022-12'
 * ```
 *
 * @category Periods
 */
export const offsetPeriod = (period: PeriodLike, count: number): Period => {
  const read = toPeriod(period);
  const first = firstOrdinal(read) + checkWhole(count, 'count') * read.months;
  return read.kind === 'span' ? spanAt(first, read.months) : periodAt(read.kind, first);
};
