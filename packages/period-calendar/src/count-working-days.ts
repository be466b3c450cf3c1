import { addDays, checkDate } from './internal/civil.ts';
import { openDays } from './internal/office.ts';
import type { CivilDate } from './period.ts';
import type { WorkingDayOptions } from './working-day-options.ts';

/**
 * The number of working days from one day to another, both counted.
 *
 * @param from - first day
 * @param to - last day
 * @param options - eves and own closed days
 * @returns the count; 0 when `to` comes before `from`
 * @throws `date-invalid`, `year-out-of-range`
 *
 * @example
 * ```ts
 * import { countWorkingDays } from '@sdn/period-calendar';
 *
 * countWorkingDays('2024-05-01', '2024-05-31'); // => 21
 * ```
 *
 * @category Swedish days
 */
export const countWorkingDays = (from: CivilDate, to: CivilDate, options: WorkingDayOptions = {}): number => {
  const isOpen = openDays(options);
  checkDate(to, 'to');
  let count = 0;
  for (let day = checkDate(from, 'from'); day <= to; day = addDays(day, 1)) if (isOpen(day)) count += 1;
  return count;
};
