import { readPeriod } from './internal/read-period.ts';
import type { Period } from './period.ts';

/**
 * The report that a label names beside its period: verksamhetsplan, tertialrapport 1 to 3, verksamhetsberättelse (VB),
 * bokslut or årsredovisning.
 */
export type ReportKind = 'plan' | `tertial-${1 | 2 | 3}` | 'annual-report' | 'annual-accounts';

/** What a label says beside the period itself. */
export interface PeriodReading {
  /** The report the label names ("VB 2020" is the year 2020 and the annual report); absent when it names none. */
  readonly report?: ReportKind | undefined;
}

/** A period as a label gave it, with the report when the label names one. */
export type ReadPeriod = Period & PeriodReading;

/** What a label may leave out. */
export interface ParsePeriodOptions {
  /** The year to read into a label that has none ("T1 Snitt jan – mars"); a year in the label goes before it. */
  readonly year?: number | undefined;
}

/**
 * The period of a printed label, in Swedish or English, in any letter case and spacing.
 *
 * Reads canonical keys (`2021-T1`), years ("2021", "år 2020"), numbered parts ("Tertial 1 2021", "T1 2021", "kvartal 3
 * 2024", "första halvåret 2022"), months ("mars 2021", "Okt 2019"), spans ("2023 (jan-juli)") and reports
 * ("tertialrapport 2 2023", "VB 2020", "Bokslut 2022"). A report is kept beside its period, so that "VB 2020" is both the
 * whole year and the annual report. For days and loose dates in prose use `parseDatePhrase`; for text that may be
 * anything use `safeParsePeriod`.
 *
 * @param text - one label of at most 200 characters
 * @param options - the year of labels without one
 * @returns the period, with `report` when the label names one
 * @throws `period-unreadable`, `year-missing`, `text-too-long`; `details` has `text`, `offset` and `expected`
 *
 * @example
 * ```ts
 * import { parsePeriod } from '@sdn/period-calendar';
 *
 * parsePeriod('Tertial 1 2021').key; // => '2021-T1'
 * parsePeriod('VB 2020').report; // => 'annual-report'
 * parsePeriod('T1 Snitt jan – mars', { year: 2021 }).key; // => '2021-01/2021-03'
 * parsePeriod('T1'); // => throws 'year-missing'
 * parsePeriod('whenever'); // => throws 'period-unreadable'
 * ```
 *
 * @category Periods
 */
export const parsePeriod = (text: string, options: ParsePeriodOptions = {}): ReadPeriod =>
  readPeriod(text, options.year);
