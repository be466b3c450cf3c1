import type { CalendarKind, CalendarPeriod, MonthSpan, Period, PeriodKind } from '../period.ts';
import { checkWhole } from './check-whole.ts';

// A month is one number, year × 12 + month − 1, and a period is a first month and a length: every function on periods
// is arithmetic on these two.

/** Length of each kind in months. */
export const lengthOf: Readonly<Record<CalendarKind, number>> = {
  year: 12,
  half: 6,
  tertial: 4,
  quarter: 3,
  month: 1,
};

/** The letter of each kind in keys and short labels. */
export const letterOf: Partial<Record<PeriodKind, string>> = { half: 'H', tertial: 'T', quarter: 'Q' };

/**
 * Ordinal of a month, year × 12 + month − 1.
 *
 * @param year - calendar year
 * @param month - 1 to 12
 * @returns the ordinal
 */
export const monthOrdinal = (year: number, month: number): number => year * 12 + month - 1;

/**
 * Year of a month's ordinal.
 *
 * @param ordinal - of a month
 * @returns the year
 */
export const yearOf = (ordinal: number): number => Math.floor(ordinal / 12);

/**
 * Month, 1 to 12, of a month's ordinal.
 *
 * @param ordinal - of a month
 * @returns 1 to 12
 */
export const monthOf = (ordinal: number): number => (ordinal % 12) + 1;

/**
 * Ordinal of the first month.
 *
 * @param period - a period
 * @returns the ordinal
 */
export const firstOrdinal = (period: Period): number => monthOrdinal(period.year, period.firstMonth);

/**
 * Ordinal of the last month.
 *
 * @param period - a period
 * @returns the ordinal
 */
export const lastOrdinal = (period: Period): number => firstOrdinal(period) + period.months - 1;

/**
 * The year itself when it lies within the bounds, else an error.
 *
 * @param year - the year to check
 * @param first - first year allowed; keys hold years from 1000
 * @param last - last year allowed; keys hold years to 9999
 * @returns the year
 */
export const checkYear = (year: number, first = 1000, last = 9999): number =>
  checkWhole(year, 'year', first, last, 'year-out-of-range');

/**
 * The key of a month, `2026-07`.
 *
 * @param ordinal - of the month
 * @returns the key
 */
export const monthKey = (ordinal: number): string =>
  `${yearOf(ordinal)}-${String(monthOf(ordinal)).padStart(2, '0')}`;

/**
 * The period of a kind that holds the month.
 *
 * @param kind - kind of period
 * @param ordinal - of the month
 * @returns the period
 */
export const periodAt = (kind: CalendarKind, ordinal: number): CalendarPeriod => {
  const year = checkYear(yearOf(ordinal));
  const months = lengthOf[kind];
  const number = Math.ceil(monthOf(ordinal) / months);
  const letter = letterOf[kind];
  const key = letter ? `${year}-${letter}${number}` : kind === 'year' ? String(year) : monthKey(ordinal);
  return { kind, key, year, number, firstMonth: (number - 1) * months + 1, months };
};

/**
 * The span of `months` months from the month.
 *
 * @param ordinal - of the first month
 * @param months - length
 * @returns the span
 */
export const spanAt = (ordinal: number, months: number): MonthSpan => {
  const last = ordinal + months - 1;
  const year = checkYear(yearOf(ordinal));
  checkYear(yearOf(last));
  const key = `${monthKey(ordinal)}/${monthKey(last)}`;
  return { kind: 'span', key, year, firstMonth: monthOf(ordinal), months };
};
