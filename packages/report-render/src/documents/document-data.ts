import type { GradeDecision, GradeSuggestion, GroundStatuses, Plan } from '@sdn/goal-model';
import type { AreaBudget } from '../from-budget/area-budget.ts';
import type { SettledResultUnit } from '../from-budget/build-result-unit-table.ts';
import type { DocumentRequest } from '../from-budget/list-requests.ts';
import type { IndicatorRow } from '../from-indicators/indicator-row.ts';
import type { Appendix } from '../tree/appendices.ts';
import type { AttestEntry } from '../tree/attest.ts';
import type { Block } from '../tree/block.ts';
import type { ReportFact } from '../tree/report.ts';
import type { DocumentSection } from './document-section.ts';

/**
 * The money of a document, in kronor.
 *
 * @category Documents
 */
export interface DocumentBudget {
  /** Operating budget by area (verksamhetsområde), in the order of print. */
  readonly areas?: readonly AreaBudget[] | undefined;
  /** The total of the areas as decided or printed; summed without it. */
  readonly total?: AreaBudget | undefined;
  /** Investments by class. */
  readonly investments?: readonly AreaBudget[] | undefined;
  /** Settled result units. */
  readonly resultUnits?: readonly SettledResultUnit[] | undefined;
  /** What the document requests, announces and decides, from `listRequests` of `@sdn/report-render/from-budget`. */
  readonly requests?: readonly DocumentRequest[] | undefined;
}

/**
 * What a whole document is built from; leave out what it does not have.
 *
 * @category Documents
 */
export interface DocumentData {
  /** Kind of document, goals, indicators, activities, and the decisions that are written by hand. */
  readonly plan: Plan;
  /** Values, targets and assessments of the plan's indicators, by id; what they say goes before what the plan says. */
  readonly indicators?: readonly IndicatorRow[] | undefined;
  /** Decided or suggested grades of single goals; without one a goal has the status printed in the plan. */
  readonly grades?: readonly (GradeDecision | GradeSuggestion)[] | undefined;
  /** Statuses that the grounds of each grade are counted from. */
  readonly statuses?: GroundStatuses | undefined;
  /** The money. */
  readonly budget?: DocumentBudget | undefined;
  /** The caller's own blocks by section: they stand first in it. Headings in them are one level below the section's. */
  readonly sections?: Readonly<Partial<Record<DocumentSection, readonly Block[]>>> | undefined;
  /** The caller's own blocks by id of a goal, such as its analysis: they stand below the grade. */
  readonly analyses?: Readonly<Record<string, readonly Block[]>> | undefined;
  /** Appendices (bilagor). */
  readonly appendices?: readonly (string | Appendix)[] | undefined;
  /** Who attests (attesterat av). */
  readonly attest?: readonly AttestEntry[] | undefined;
  /** Facts under the title, such as period and diary number. */
  readonly facts?: readonly ReportFact[] | undefined;
}
