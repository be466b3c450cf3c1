import { BudgetAdjustmentsError } from '../errors.ts';
import { isDate } from './is-date.ts';

/**
 * Refuses what is not a day of the calendar, written YYYY-MM-DD.
 *
 * @param day - the day
 * @param name - what the caller calls it, for the message
 */
export const requireDay = (day: string, name: string): void => {
  if (isDate(day)) return;
  throw new BudgetAdjustmentsError(
    'date-invalid',
    `${name} is "${day}"; expected a day of the calendar as YYYY-MM-DD. Write it as "2021-05-27".`,
    { name, got: day },
  );
};
