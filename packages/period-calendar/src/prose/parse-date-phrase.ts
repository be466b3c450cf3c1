import { readDatePhrase } from '../internal/read-date-phrase.ts';
import type { DatePhrase } from './date-phrase.ts';

/** What a phrase may leave out. */
export interface ParseDatePhraseOptions {
  /** The year to read into a phrase that has none ("29 januari"); a year in the phrase goes before it. */
  readonly year?: number | undefined;
}

/**
 * The days that a phrase in prose speaks of, in Swedish or English.
 *
 * Reads days ("29 januari 2021", "den 3 maj", `2021-05-03`), everything `parsePeriod` reads, bounds ("till och med februari
 * 2020", "senast den 31 mars 2021", "från och med 2021", "före utgången av november"), seasons and school terms ("våren
 * 2021", "vt 2021") and parts ("i början av mars 2021", "slutet av 2021"). Seasons, terms and parts are no exact days:
 * `approximate` is true. Spring is March to May, summer June to August, autumn September to November; the spring term is
 * January to June, the autumn term August to December; a beginning, middle or end is a third. Winter belongs to two years
 * and is not read.
 *
 * @param text - one phrase of at most 200 characters
 * @param options - the year of phrases without one
 * @returns the days; a bound has one of `start` and `end`
 * @throws `date-unreadable`, `year-missing`, `text-too-long`; `details` has `text`, `offset` and `expected`
 *
 * @example
 * ```ts
 * import { parseDatePhrase } from '@sdn/period-calendar/prose';
 *
 * parseDatePhrase('till och med februari 2020'); // => { kind: 'until', end: '2020-02-29', approximate: false }
 * parseDatePhrase('29 januari', { year: 2021 }).start; // => '2021-01-29'
 * parseDatePhrase('våren 2021'); // =>
 * // { kind: 'span', start: '2021-03-01', end: '2021-05-31', approximate: true }
 * parseDatePhrase('snart'); // => throws 'date-unreadable'
 * ```
 *
 * @category Prose
 */
export const parseDatePhrase = (text: string, options: ParseDatePhraseOptions = {}): DatePhrase =>
  readDatePhrase(text, options.year);
