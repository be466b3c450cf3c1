import type { CivilDate } from './period.ts';

/** Public holidays of Sweden since 1950 (allmänna helgdagar), Sundays in general left out. */
export type HolidayId =
  | 'new-years-day'
  | 'epiphany'
  | 'annunciation'
  | 'good-friday'
  | 'easter-day'
  | 'easter-monday'
  | 'may-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'national-day'
  | 'midsummer-day'
  | 'all-saints-day'
  | 'christmas-day'
  | 'boxing-day';

/** Eves that offices keep in full or in part (aftnar). None of them is a public holiday. */
export type EveId =
  | 'epiphany-eve'
  | 'maundy-thursday'
  | 'walpurgis-eve'
  | 'midsummer-eve'
  | 'all-saints-eve'
  | 'christmas-eve'
  | 'new-years-eve';

/**
 * Which eves count: none; the three that law treats as Sundays (`statutory`: midsummer, Christmas and New Year's Eve);
 * all; or those named.
 */
export type EveSelection = 'none' | 'statutory' | 'all' | readonly EveId[];

/** A public holiday of a year, or an eve. */
export interface SwedishDay {
  /** The day. */
  readonly date: CivilDate;
  /** Stable name in code, the English name in kebab-case. */
  readonly id: HolidayId | EveId;
  /** Name in Swedish. */
  readonly name: string;
  /** `holiday` by law, or an `eve` that offices keep. */
  readonly kind: 'holiday' | 'eve';
}
