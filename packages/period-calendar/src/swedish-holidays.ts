import { listDays } from './internal/list-days.ts';
import type { EveSelection, SwedishDay } from './swedish-day.ts';

/** What `swedishHolidays` lists beside the public holidays. */
export interface SwedishHolidaysOptions {
  /** Eves to list too, flagged `kind: 'eve'`; `none` by default. */
  readonly eves?: EveSelection | undefined;
}

/**
 * The public holidays of a year (allmänna helgdagar), by rule for 1950 to 2100.
 *
 * Movable feasts follow Easter; midsummer and all saints are Saturdays since 1953; the national day is a holiday since
 * 2005, Whit Monday was one until 2004. Ordinary Sundays are holidays by law and are left out. Eves are none: ask for them
 * by `eves`. Two days may share a date (Ascension Day and May Day in 2008).
 *
 * Sources: lag (1989:253) om allmänna helgdagar and lag (2004:1320) that changed it.
 *
 * @param year - calendar year
 * @param options - which eves to list too
 * @returns the days in order of date, thirteen in each year since 2005
 * @throws `year-out-of-range` outside 1950 to 2100
 *
 * @example
 * ```ts
 * import { swedishHolidays } from '@sdn/period-calendar';
 *
 * swedishHolidays(2026).find(({ id }) => id === 'midsummer-day')?.date; // => '2026-06-20'
 * swedishHolidays(2026, { eves: 'statutory' }).filter(({ kind }) => kind === 'eve').map(({ name }) => name); // =>
 * // ['Midsommarafton', 'Julafton', 'Nyårsafton']
 * swedishHolidays(1949); // => throws 'year-out-of-range'
 * ```
 *
 * @category Swedish days
 */
export const swedishHolidays = (year: number, options: SwedishHolidaysOptions = {}): readonly SwedishDay[] =>
  listDays(year, options.eves ?? 'none');
