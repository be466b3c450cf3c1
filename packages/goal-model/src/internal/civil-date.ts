import { GoalModelError } from '../errors.ts';

/**
 * Tells whether a text is a day of the calendar written `YYYY-MM-DD`; 2021-02-30 is not.
 *
 * @param text - the text
 * @returns true for a day of the calendar
 */
export const isCivilDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/**
 * Refuses what is no day of the calendar.
 *
 * @param text - the text
 * @param what - what the day is, for the message
 */
export const requireDate = (text: string, what: string): void => {
  if (isCivilDate(text)) return;
  throw new GoalModelError(
    'date-invalid',
    `The ${what} is "${text}". Give a day of the calendar as YYYY-MM-DD.`,
    { date: text },
  );
};
