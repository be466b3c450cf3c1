import type { Assessment, ReportedValue, Target } from '@sdn/indicator-calc';
import type { Periodicity } from '@sdn/indicator-calc/definitions';

/**
 * An indicator (indikator) as a document's table prints it; leave out what is not known.
 *
 * Values and targets come parsed, as printed, or missing with their reason. Whatever `assessIndicator` takes fits, and its
 * assessment goes into `assessment`.
 *
 * @category Indicators
 */
export interface IndicatorRow {
  /** Identity; in a whole document the id of the plan's indicator. */
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  /** Whether it must be reported by sex (könsuppdelad, ♀). */
  readonly sexSplit?: 'yes' | 'no' | 'unknown' | undefined;
  /** The target that applies (årsmål). */
  readonly target?: Target | string | undefined;
  /** A target that the document proposes instead; it does not apply until it is decided. */
  readonly proposedTarget?: Target | string | undefined;
  /** The council's target (KF:s årsmål). */
  readonly councilTarget?: Target | string | undefined;
  /** Outcome of the period or the year (utfall). */
  readonly outcome?: ReportedValue | undefined;
  /** Outcome for men and boys (män/pojkar). */
  readonly outcomeMen?: ReportedValue | undefined;
  /** Outcome for women and girls (kvinnor/flickor). */
  readonly outcomeWomen?: ReportedValue | undefined;
  /** Outcome in last year's annual report (utfall VB föregående år). */
  readonly lastYear?: ReportedValue | undefined;
  /** Forecast of the full year (prognos helår). */
  readonly forecast?: ReportedValue | undefined;
  /** How often it is measured: a name, or the printed word. */
  readonly periodicity?: Periodicity | (string & {}) | undefined;
  /** The period that the outcome is of, as printed ("Tertial 1 2021"). */
  readonly period?: string | undefined;
  /** The assessment, from `assessIndicator` of `@sdn/indicator-calc`. */
  readonly assessment?: Assessment | undefined;
  /** The comment, printed as a row below. */
  readonly comment?: string | undefined;
}
