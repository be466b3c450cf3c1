const day = 86_400_000;
const civil = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Counts days from 1970-01-01, so that dates can stand on a scale.
 *
 * @param date - a day, `YYYY-MM-DD`
 * @returns the day's number, or undefined when there is no such day in the calendar
 */
export const dayNumber = (date: string | undefined): number | undefined => {
  const [, year, month, dayOfMonth] = (civil.exec(date ?? '') ?? []).map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  const time = new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
  return civilDate(time / day) === date ? time / day : undefined;
};

/**
 * Names the first day of a month.
 *
 * @param number - a day's number
 * @param months - months to go forward from the month of that day
 * @returns the number of the first day of the month that many months on
 */
export const firstOfMonth = (number: number, months: number): number => {
  const date = new Date(number * day);
  return new Date(0).setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / day;
};

/**
 * Writes a day's number as a date.
 *
 * @param number - a day's number
 * @returns the day, `YYYY-MM-DD`
 */
export const civilDate = (number: number): string => new Date(number * day).toISOString().slice(0, 10);
