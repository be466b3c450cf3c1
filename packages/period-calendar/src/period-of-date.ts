import { checkDate } from './internal/civil.ts';
import { monthOrdinal, periodAt } from './internal/months.ts';
import type { CalendarKind, CalendarPeriod, CivilDate } from './period.ts';

/**
 * The period of a kind that holds a day.
 *
 * @param date - the day
 * @param kind - kind of period wanted
 * @returns the period around the day
 * @throws `date-invalid`
 *
 * @example
 * ```ts
 * import { periodOfDate } from '@sdn/period-calendar';
 *
 * periodOfDate('2021-05-10', 'tertial').key; // => '2021-T2'
 * ```
 *
 * @category Periods
 */
export const periodOfDate = (date: CivilDate, kind: CalendarKind): CalendarPeriod => {
  checkDate(date, 'date');
  return periodAt(kind, monthOrdinal(Number(date.slice(0, 4)), Number(date.slice(5, 7))));
};
