import { checkWhole } from './internal/check-whole.ts';
import { addDays, checkDate } from './internal/civil.ts';
import { openDays } from './internal/office.ts';
import type { CivilDate } from './period.ts';
import type { WorkingDayOptions } from './working-day-options.ts';

/**
 * The day a number of working days later; earlier when negative.
 *
 * The day itself is not counted, whether it is a working day or not; 0 gives it back unchanged. For the first working day
 * on or after a day use `nextWorkingDay`.
 *
 * @param date - the day to count from
 * @param count - whole number of working days
 * @param options - eves and own closed days
 * @returns a working day, unless `count` is 0
 * @throws `date-invalid`, `count-invalid`, `year-out-of-range` when the way leaves 1950 to 2100
 *
 * @example
 * ```ts
 * import { addWorkingDays } from '@sdn/period-calendar';
 *
 * addWorkingDays('2024-03-28', 1); // => '2024-04-02'
 * addWorkingDays('2024-04-02', -1); // => '2024-03-28'
 * ```
 *
 * @category Swedish days
 */
export const addWorkingDays = (
  date: CivilDate,
  count: number,
  options: WorkingDayOptions = {},
): CivilDate => {
  const isOpen = openDays(options);
  const step = Math.sign(checkWhole(count, 'count'));
  let day = checkDate(date, 'date');
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isOpen(day)) left -= 1;
  }
  return day;
};
