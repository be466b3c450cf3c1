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
  const extra = options.closed?.map((date) => checkDate(date, 'closed'));
  const years = new Map<string, ReadonlySet<CivilDate>>();
  return (date) => {
    const year = date.slice(0, 4);
    const closed =
      years.get(year) ??
      new Set(
        listDays(Number(year), options.eves ?? 'statutory')
          .map((day) => day.date)
          .concat(extra ?? []),
      );
    years.set(year, closed);
    return weekdayOf(date) < 6 && !closed.has(date);
  };
};
