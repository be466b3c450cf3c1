import type { CivilDate } from '../period.ts';
import type { WorkingDayOptions } from '../working-day-options.ts';
import { checkDate, weekdayOf } from './civil.ts';
import { listDays } from './list-days.ts';

/**
 * A test for working days that looks up each year's closed days once; lives no longer than one call.
 *
 * @param options - eves and own closed days
 * @returns the test
 */
export const openDays = (options: WorkingDayOptions): ((date: CivilDate) => boolean) => {
  const extra = new Set(options.closed?.map((date) => checkDate(date, 'closed')));
  const years = new Map<string, ReadonlySet<CivilDate>>();
  const closedIn = (year: string): ReadonlySet<CivilDate> => {
    const known =
      years.get(year) ?? new Set(listDays(Number(year), options.eves ?? 'statutory').map(({ date }) => date));
    years.set(year, known);
    return known;
  };
  return (date) => {
    const closed = closedIn(date.slice(0, 4));
    return weekdayOf(date) < 6 && !extra.has(date) && !closed.has(date);
  };
};
