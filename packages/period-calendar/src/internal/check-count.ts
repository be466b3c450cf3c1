import { PeriodCalendarError } from '../errors.ts';

/**
 * The number itself when it is whole, else an error that names the parameter.
 *
 * @param number - the number to check
 * @param name - its name in the message
 * @returns the number
 */
export const checkCount = (number: number, name: string): number => {
  if (Number.isSafeInteger(number)) return number;
  throw new PeriodCalendarError(
    'count-invalid',
    `${name} is not a whole number: got ${number}, expected an integer, negative for earlier.`,
    { name, got: number },
  );
};
