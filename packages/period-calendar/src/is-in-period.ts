import { isDate } from './internal/civil.ts';
import { firstOrdinal, lastOrdinal } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import { periodOfDate } from './period-of-date.ts';
import type { CivilDate, PeriodLike } from './period.ts';

/**
 * Whether a day, or the whole of another period, lies in a period.
 *
 * @param inner - a day, or a period or key
 * @param period - the period that may hold it; first and last day belong to it
 * @returns true when nothing of `inner` lies outside
 * @throws `period-unreadable` when `inner` is neither day nor key
 *
 * @example
 * ```ts
 * import { isInPeriod } from '@sdn/period-calendar';
 *
 * isInPeriod('2021-04-30', '2021-T1'); // => true
 * isInPeriod('2021-Q2', '2021-T1'); // => false
 * ```
 *
 * @category Periods
 */
export const isInPeriod = (inner: CivilDate | PeriodLike, period: PeriodLike): boolean => {
  const a = isDate(inner) ? periodOfDate(inner, 'month') : toPeriod(inner);
  const b = toPeriod(period);
  return firstOrdinal(b) <= firstOrdinal(a) && lastOrdinal(a) <= lastOrdinal(b);
};
