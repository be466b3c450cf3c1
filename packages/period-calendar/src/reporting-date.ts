import type { CivilDate } from './period.ts';

/** A date of the planning year: set by law, by the city or by the board. Callers give theirs in this form. */
export interface ReportingDate {
  /** Stable name in English, unique in the year: `interim-report`, `hand-in-t1`. */
  readonly id: string;
  /** The day, at the latest. */
  readonly date: CivilDate;
  /** What is due, in Swedish. */
  readonly title: string;
  /** Who set the date. */
  readonly issuer: 'law' | 'city' | 'board';
  /** Key of the period it concerns: `2026`, `2026-T2`. */
  readonly period: string;
  /** Where the date is written: law and paragraph, or the decision that set it. */
  readonly source: string;
  /** The later date allowed for special reasons (särskilda skäl). */
  readonly exception?: CivilDate | undefined;
  /** `newly-elected-council`: it is an election year, and the council elected in it adopts the budget. */
  readonly remark?: 'newly-elected-council' | undefined;
}

/** A reporting date with what the calendar says of it. The date itself is never moved. */
export interface ListedReportingDate extends ReportingDate {
  /** Whether the office works on the date. */
  readonly workingDay: boolean;
  /** The first working day on or after the date; a suggestion, since no text moves these dates. */
  readonly nextWorkingDay: CivilDate;
}
