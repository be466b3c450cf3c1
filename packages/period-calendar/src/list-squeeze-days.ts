import { addDays } from './internal/civil.ts';
import { checkYear } from './internal/months.ts';
import { openDays } from './internal/office.ts';
import type { CivilDate } from './period.ts';
import type { WorkingDayOptions } from './working-day-options.ts';

/**
 * The squeeze days of a year (klämdagar): working days with a day without work on either side.
 *
 * Many offices give them off; pass those that do as `closed` to the other functions.
 *
 * @param year - calendar year, 1950 to 2099: the day after its last must be known too
 * @param options - eves and own closed days
 * @returns the days in order
 * @throws `year-out-of-range`
 *
 * @example
 * ```ts
 * import { listSqueezeDays } from '@sdn/period-calendar';
 *
 * listSqueezeDays(2024); // => ['2024-05-10', '2024-06-07', '2024-12-23', '2024-12-27', '2024-12-30']
 * ```
 *
 * @category Swedish days
 */
export const listSqueezeDays = (year: number, options: WorkingDayOptions = {}): readonly CivilDate[] => {
  const isOpen = openDays(options);
  const newYear = `${checkYear(year)}-01-01`;
  return Array.from({ length: 366 }, (_, index) => addDays(newYear, index)).filter(
    (day) => isOpen(day) && !isOpen(addDays(day, -1)) && !isOpen(addDays(day, 1)),
  );
};
