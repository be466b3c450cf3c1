import { PeriodCalendarError } from '../errors.ts';
import type { Period } from '../period.ts';
import { firstOrdinal } from './months.ts';

/**
 * How many places `to` comes after `from`; both of one kind, and spans of one length in step with each other.
 *
 * @param from - a period
 * @param to - another
 * @returns the places, negative when `to` is earlier
 */
export const placesBetween = (from: Period, to: Period): number => {
  const places = (firstOrdinal(to) - firstOrdinal(from)) / from.months;
  if (from.kind !== to.kind || from.months !== to.months || !Number.isInteger(places)) {
    throw new PeriodCalendarError(
      'kinds-differ',
      `The periods are not of one series: got ${from.key} and ${to.key}, expected two of one kind, or spans in step.`,
      { from: from.key, to: to.key },
    );
  }
  return places;
};
