import { GoalModelError } from '../errors.ts';

/**
 * Refuses a word that is none of the known ones, as data read from a file may hold.
 *
 * @param code - of the error
 * @param what - what the word is, for the message
 * @param got - the word
 * @param known - the known words
 */
export const requireWord = (
  code: 'policy-invalid' | 'status-unknown',
  what: string,
  got: string,
  known: readonly string[],
): void => {
  if (known.includes(got)) return;
  throw new GoalModelError(code, `The ${what} is "${got}". Give ${known.join(', ')}.`, { what, got });
};
