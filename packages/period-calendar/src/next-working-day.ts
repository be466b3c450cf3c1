import { addDays, checkDate } from './internal/civil.ts';
import { openDays } from './internal/office.ts';
import type { CivilDate } from './period.ts';
import type { WorkingDayOptions } from './working-day-options.ts';

/**
 * The first working day on or after a day.
 *
 * @param date - the day, given back when it is a working day
 * @param options - eves and own closed days
 * @returns the working day
 * @throws `date-invalid`, `year-out-of-range`
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from '@sdn/period-calendar';
 *
 * nextWorkingDay('2024-11-30'); // => '2024-12-02'
 * nextWorkingDay('2024-12-02'); // => '2024-12-02'
 * ```
 *
 * @category Swedish days
 */
export const nextWorkingDay = (date: CivilDate, options: WorkingDayOptions = {}): CivilDate => {
  const isOpen = openDays(options);
  let day = checkDate(date, 'date');
  while (!isOpen(day)) day = addDays(day, 1);
  return day;
};
