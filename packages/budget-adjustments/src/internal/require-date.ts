import { BudgetAdjustmentsError } from '../errors.ts';

const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Refuses what is not a day of the calendar, written YYYY-MM-DD.
 *
 * @param date - the day
 * @param name - what the caller calls it, for the message
 */
export const requireDate = (date: string, name: string): void => {
  if (isoDate.test(date) && isCalendarDay(date)) return;
  throw new BudgetAdjustmentsError(
    'date-invalid',
    `${name} is ${JSON.stringify(date)}; expected a day of the calendar as YYYY-MM-DD. Write it as "2021-05-27".`,
    { name, got: date },
  );
};

// A day that does not exist, such as 30 February, comes back as another day.
const isCalendarDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};
