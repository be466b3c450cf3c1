import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { PeriodCalendarError } from '../errors.ts';
import type { CivilDate } from '../period.ts';

// date-fns computes on the local clock, where Pacific/Apia has no 30 December 2011 and some days have no midnight.
// On UTCDateMini its functions see UTC, in which every civil day exists and is 24 hours long.
const utc = (text: string): Date => new UTCDateMini(text);
const civil = (date: Date): CivilDate => date.toISOString().slice(0, 10);

/**
 * The day `days` days later (earlier when negative).
 *
 * @param date - the day
 * @param days - whole number of days
 * @returns the other day
 */
export const addDays = (date: CivilDate, days: number): CivilDate => civil(addDaysTo(utc(date), days));

/**
 * The same day of the month `months` months later, or that month's last day when it has no such day.
 *
 * @param date - the day
 * @param months - whole number of months
 * @returns the other day
 */
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  civil(addMonthsTo(utc(date), months));

/**
 * Days from `from` to `to`: 1 from a day to the next.
 *
 * @param from - the first day
 * @param to - the other day
 * @returns the number of days, negative when `to` is earlier
 */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  differenceInCalendarDays(utc(to), utc(from));

/**
 * Day of the week by ISO 8601: 1 Monday to 7 Sunday.
 *
 * @param date - the day
 * @returns 1 to 7
 */
export const weekdayOf = (date: CivilDate): number => getISODay(utc(date));

/**
 * Whether the text is `YYYY-MM-DD` and a day of the calendar.
 *
 * @param text - anything
 * @returns true for a date
 */
export const isDate = (text: unknown): text is CivilDate =>
  typeof text === 'string' &&
  /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(text) &&
  // Counted from the first of the month, since engines differ on 30 February: some refuse it, some roll it over.
  addDays(`${text.slice(0, 8)}01`, Number(text.slice(8)) - 1) === text;

/**
 * The date itself when it is one, else an error that names the parameter.
 *
 * @param date - the text to check
 * @param name - its name in the message
 * @returns the date
 */
export const checkDate = (date: CivilDate, name: string): CivilDate => {
  if (isDate(date)) return date;
  throw new PeriodCalendarError(
    'date-invalid',
    `${name} is not a date: got ${JSON.stringify(date)}, expected a day as YYYY-MM-DD.`,
    { name, got: date },
  );
};
