import { GoalModelError } from '../errors.ts';

/**
 * Maps each row by its id, in the order given; an empty id and an id that stands twice are refused.
 *
 * @param rows - the rows
 * @param what - what a row is, for the message
 * @param make - makes the value from a row
 * @returns the values by id
 */
export const indexRows = <Row extends { readonly id: string }, Value>(
  rows: readonly Row[],
  what: string,
  make: (row: Row) => Value,
): Map<string, Value> => {
  const byId = new Map<string, Value>();
  rows.forEach((row, index) => {
    if (row.id === '') {
      throw new GoalModelError(
        'id-missing',
        `The ${what} at index ${index} has an empty id. Give it one of its own.`,
        {
          index,
        },
      );
    }
    if (byId.has(row.id)) {
      throw new GoalModelError(
        'id-duplicate',
        `The id "${row.id}" stands twice, again at index ${index}. Give each ${what} its own.`,
        { id: row.id, index },
      );
    }
    byId.set(row.id, make(row));
  });
  return byId;
};
