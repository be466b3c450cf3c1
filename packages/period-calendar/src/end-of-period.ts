import { addDays, addMonths } from './internal/civil.ts';
import { toPeriod } from './internal/to-period.ts';
import type { CivilDate, PeriodLike } from './period.ts';
import { startOfPeriod } from './start-of-period.ts';

/**
 * The last day of a period, which belongs to it.
 *
 * @param period - period or key
 * @returns the day
 * @throws `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { endOfPeriod } from '@sdn/period-calendar';
 *
 * endOfPeriod('2020-02'); // => '2020-02-29'
 * endOfPeriod('2021-T2'); // => '2021-08-31'
 * ```
 *
 * @category Periods
 */
export const endOfPeriod = (period: PeriodLike): CivilDate => {
  const read = toPeriod(period);
  return addDays(addMonths(startOfPeriod(read), read.months), -1);
};
