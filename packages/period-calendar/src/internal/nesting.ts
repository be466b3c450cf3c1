import { PeriodCalendarError } from '../errors.ts';
import type { CalendarKind, Period } from '../period.ts';
import { lengthOf, monthOf, firstOrdinal } from './months.ts';

/**
 * Whether periods of the kind fill the period exactly: a year its tertials, never a tertial its quarters.
 *
 * @param period - the larger period
 * @param kind - of the smaller ones
 * @returns true when they fill it
 */
export const isFilledBy = (period: Period, kind: CalendarKind): boolean =>
  period.months % lengthOf[kind] === 0 && (monthOf(firstOrdinal(period)) - 1) % lengthOf[kind] === 0;

/**
 * The error for two kinds of which one does not divide the other.
 *
 * @param period - the period asked about
 * @param kind - the other kind
 * @returns the error
 */
export const notNesting = (period: Period, kind: CalendarKind): PeriodCalendarError =>
  new PeriodCalendarError(
    'kinds-not-nesting',
    `These do not nest: got ${period.key} and ${kind}, expected kinds of which one divides the other. Go by way of months.`,
    { period: period.key, kind },
  );
