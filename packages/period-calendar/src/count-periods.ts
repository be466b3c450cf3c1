import { placesBetween } from './internal/places-between.ts';
import { toPeriod } from './internal/to-period.ts';
import type { PeriodLike } from './period.ts';

/**
 * How many periods there are from one to another, both counted: the length of `listPeriods` without the list.
 *
 * @param from - first period or key
 * @param to - last period or key, of the same kind
 * @returns the count; 0 when `to` comes before `from`
 * @throws `kinds-differ` when the two are of different kinds
 *
 * @example
 * ```ts
 * import { countPeriods } from '@sdn/period-calendar';
 *
 * countPeriods('2020-T2', '2021-T1'); // => 3
 * countPeriods('2020-T2', '2021-Q1'); // => throws 'kinds-differ'
 * ```
 *
 * @category Periods
 */
export const countPeriods = (from: PeriodLike, to: PeriodLike): number =>
  Math.max(0, placesBetween(toPeriod(from), toPeriod(to)) + 1);
