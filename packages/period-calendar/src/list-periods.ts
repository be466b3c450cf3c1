import { countPeriods } from './count-periods.ts';
import { toPeriod } from './internal/to-period.ts';
import { offsetPeriod } from './offset-period.ts';
import type { Period, PeriodLike } from './period.ts';

/**
 * The periods from one to another, both included, in order.
 *
 * Use `splitPeriod` for the parts of one period.
 *
 * @param from - first period or key
 * @param to - last period or key, of the same kind
 * @returns the periods; empty when `to` comes before `from`
 * @throws `kinds-differ` when the two are of different kinds, `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { listPeriods } from '@sdn/period-calendar';
 *
 * listPeriods('2020-T3', '2021-T2').map(({ key }) => key); // => ['2020-T3', '2021-T1', '2021-T2']
 * listPeriods('2021', '2020'); // => []
 * ```
 *
 * @category Periods
 */
export const listPeriods = (from: PeriodLike, to: PeriodLike): readonly Period[] => {
  const first = toPeriod(from);
  return Array.from({ length: countPeriods(first, to) }, (_, index) => offsetPeriod(first, index));
};
