import { firstOrdinal, lengthOf, periodAt } from './internal/months.ts';
import { notNesting } from './internal/nesting.ts';
import { toPeriod } from './internal/to-period.ts';
import { isInPeriod } from './is-in-period.ts';
import type { CalendarKind, CalendarPeriod, PeriodLike } from './period.ts';

/**
 * The larger period of a kind that holds a whole period: the tertial of a month, the year of a quarter.
 *
 * @param period - period or key
 * @param kind - kind of the larger period
 * @returns the larger period; the period itself when it is of that kind
 * @throws `kinds-not-nesting` when the kind does not hold such periods: no quarter has a tertial, not even the first,
 * and a span may reach across two
 *
 * @example
 * ```ts
 * import { enclosingPeriod } from '@sdn/period-calendar';
 *
 * enclosingPeriod('2021-07', 'tertial').key; // => '2021-T2'
 * enclosingPeriod('2021-Q1', 'tertial'); // => throws 'kinds-not-nesting'
 * ```
 *
 * @category Periods
 */
export const enclosingPeriod = (period: PeriodLike, kind: CalendarKind): CalendarPeriod => {
  const read = toPeriod(period);
  const outer = periodAt(kind, firstOrdinal(read));
  const nests = read.kind === 'span' ? isInPeriod(read, outer) : lengthOf[kind] % read.months === 0;
  if (!nests) throw notNesting(read, kind);
  return outer;
};
