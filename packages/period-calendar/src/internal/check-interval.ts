import { PeriodCalendarError } from '../errors.ts';
import type { Interval } from '../planning/interval.ts';
import { checkDate } from './civil.ts';

/**
 * The interval itself when its days are days and in order, else an error.
 *
 * @param interval - the interval to check
 * @returns the interval
 */
export const checkInterval = (interval: Interval): Interval => {
  const { start, end } = interval;
  if (checkDate(start, 'start') <= checkDate(end, 'end')) return interval;
  throw new PeriodCalendarError(
    'order-reversed',
    `The interval starts after it ends: got ${start} to ${end}, expected the first day first. Use validateInterval to report such data.`,
    { start, end },
  );
};
