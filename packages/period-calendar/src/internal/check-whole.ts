import { PeriodCalendarError, type PeriodCalendarErrorCode } from '../errors.ts';

// No period or day that is known lies more steps from another.
const farthest = 120_000;

/**
 * The number itself when it is whole and within bounds, else an error that names the parameter.
 *
 * @param number - the number to check
 * @param name - its name in the message
 * @param least - smallest number allowed
 * @param most - largest number allowed
 * @param code - of the error
 * @returns the number
 */
export const checkWhole = (
  number: number,
  name: string,
  least: number = -farthest,
  most: number = farthest,
  code: PeriodCalendarErrorCode = 'count-invalid',
): number => {
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new PeriodCalendarError(
    code,
    `${name} is out of range: got ${number}, expected a whole number from ${least} to ${most}.`,
    { name, got: number },
  );
};
