import { firstOrdinal, monthKey } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import type { CivilDate, PeriodLike } from './period.ts';

/**
 * The first day of a period.
 *
 * @param period - period or key
 * @returns the day
 * @throws `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { startOfPeriod } from '@sdn/period-calendar';
 *
 * startOfPeriod('2021-T2'); // => '2021-05-01'
 * ```
 *
 * @category Periods
 */
export const startOfPeriod = (period: PeriodLike): CivilDate =>
  `${monthKey(firstOrdinal(toPeriod(period)))}-01`;
