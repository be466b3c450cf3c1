import { PeriodCalendarError } from '../errors.ts';
import { isDate } from './civil.ts';

/**
 * The instant of a stamp.
 *
 * @param stamp - `2026-01-31T12:00:00Z`
 * @returns the instant
 */
export const checkStamp = (stamp: string): Date => {
  const time = /^(.{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.exec(stamp);
  if (time && isDate(time[1])) return new Date(stamp);
  throw new PeriodCalendarError(
    'stamp-invalid',
    `The stamp is not an instant: got ${JSON.stringify(stamp)}, expected UTC to the second, such as 2026-01-31T12:00:00Z.`,
    { stamp },
  );
};
