import { checkDate } from './internal/civil.ts';
import { openDays } from './internal/office.ts';
import type { CivilDate } from './period.ts';
import type { WorkingDayOptions } from './working-day-options.ts';

/**
 * Whether a day is a working day in Sweden (arbetsdag, vardag utom lördag).
 *
 * Not working days: Saturdays, Sundays, public holidays, and the eves and own days of the options.
 *
 * @param date - the day, 1950 to 2100
 * @param options - eves and own closed days
 * @returns true when the office works
 * @throws `date-invalid`, `year-out-of-range`
 *
 * @example
 * ```ts
 * import { isWorkingDay } from '@sdn/period-calendar';
 *
 * isWorkingDay('2024-06-20'); // => true
 * isWorkingDay('2024-06-21'); // => false
 * isWorkingDay('2024-06-21', { eves: 'none' }); // => true
 * ```
 *
 * @category Swedish days
 */
export const isWorkingDay = (date: CivilDate, options: WorkingDayOptions = {}): boolean =>
  openDays(options)(checkDate(date, 'date'));
