const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Tells whether a text is a day of the calendar, written YYYY-MM-DD.
 *
 * @param text - the text
 * @returns true for a day that exists
 */
export const isDate = (text: string): boolean => {
  if (!isoDate.test(text)) return false;
  // A day that does not exist, such as 30 February, comes back as another day.
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
