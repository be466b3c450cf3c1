import { firstOrdinal, lengthOf, periodAt } from './internal/months.ts';
import { isFilledBy, notNesting } from './internal/nesting.ts';
import { toPeriod } from './internal/to-period.ts';
import type { CalendarKind, CalendarPeriod, PeriodLike } from './period.ts';

/**
 * The smaller periods that make up a period, in order and without gap or overlap.
 *
 * @param period - period or key
 * @param kind - kind of the parts
 * @returns the parts, at least one
 * @throws `kinds-not-nesting` when parts of the kind do not fill the period: a tertial has no quarters
 *
 * @example
 * ```ts
 * import { splitPeriod } from '@sdn/period-calendar';
 *
 * splitPeriod('2021', 'tertial').map(({ key }) => key); // => ['2021-T1', '2021-T2', '2021-T3']
 * splitPeriod('2021-T1', 'quarter'); // => throws 'kinds-not-nesting'
 * ```
 *
 * @category Periods
 */
export const splitPeriod = (period: PeriodLike, kind: CalendarKind): readonly CalendarPeriod[] => {
  const read = toPeriod(period);
  if (!isFilledBy(read, kind)) throw notNesting(read, kind);
  const size = lengthOf[kind];
  return Array.from({ length: read.months / size }, (_, index) =>
    periodAt(kind, firstOrdinal(read) + index * size),
  );
};
