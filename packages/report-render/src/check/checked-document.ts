import type { PrintedAdjustment, PrintedDecision, PrintedTable } from '@sdn/budget-adjustments/reconcile';
import type { Grade, GroundStatuses, Plan } from '@sdn/goal-model';
import type { PrintedCounts } from '@sdn/goal-model/texts';

/**
 * What a document says about the value of one indicator (utfall, prognos and the verdict on it).
 *
 * @category Checks
 */
export interface CheckedAssessment {
  /** Id of the indicator. */
  readonly indicator: string;
  /** The outcome as printed (periodens utfall). */
  readonly outcome?: string | undefined;
  /** The forecast for the year as printed (prognos helår). */
  readonly forecast?: string | undefined;
  /** The verdict that the document gives. */
  readonly verdict?: Grade | undefined;
}

/**
 * A printed judgement (bedömning) of a goal or of the whole document.
 *
 * @category Checks
 */
export interface CheckedJudgement {
  /** Id of the goal; left out for the whole document. */
  readonly goal?: string | undefined;
  /** What it counts, as far as it does. */
  readonly counts?: PrintedCounts | undefined;
  /** The grade that it gives. */
  readonly verdict?: Grade | undefined;
  /** Its words; nouns are held against the number of items. */
  readonly text?: string | undefined;
}

/**
 * A paragraph of running text.
 *
 * @category Checks
 */
export interface CheckedProse {
  /** The words as printed. */
  readonly text: string;
  /** The heading that it stands under; figures are held against the tables of the same section, totals against the goal of this title. */
  readonly section?: string | undefined;
}

/**
 * A whole plan or report as data, for {@link checkReport}; leave out what a document does not have.
 *
 * @category Checks
 */
export interface CheckedDocument {
  /** Goals with expected results, indicators with targets, and the document's year. */
  readonly plan: Plan;
  /** Every table, cell by cell as printed. */
  readonly tables?: readonly PrintedTable[] | undefined;
  /** Adjustments that the text asks for or announces. */
  readonly adjustments?: readonly PrintedAdjustment[] | undefined;
  /** The list of decisions with their amounts; left out, requests are not held against decisions. */
  readonly decisions?: readonly PrintedDecision[] | undefined;
  /** The printed judgements. */
  readonly judgements?: readonly CheckedJudgement[] | undefined;
  /** Statuses that counts are held against; without them only totals are. Grades of goals are read from the plan. */
  readonly statuses?: GroundStatuses | undefined;
  /** Values and verdicts of indicators. */
  readonly assessments?: readonly CheckedAssessment[] | undefined;
  /** Headings outside tables. */
  readonly headings?: readonly string[] | undefined;
  /** Running text. */
  readonly prose?: readonly CheckedProse[] | undefined;
}
