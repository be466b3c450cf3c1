import { IndicatorCalcError } from '../errors.ts';

/**
 * Checks a word that the caller chose, since a misspelt one would silently mean another.
 *
 * @param name - what the caller calls it
 * @param value - the word
 * @param choices - the words that mean something
 */
export const checkChoice = (name: string, value: string, choices: readonly string[]): void => {
  if (choices.includes(value)) return;
  throw new IndicatorCalcError(
    'option-invalid',
    `${name} is ${JSON.stringify(value)}; expected ${choices.join(', ')}. Name one of them.`,
    { name, got: value },
  );
};
