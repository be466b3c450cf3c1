import type { Goal, Owner } from './goal.ts';

/**
 * The kind of a document: nämndens verksamhetsplan (VP) `board-plan`, tertialrapport 1 and 2 (T1, T2) `tertial-1` and
 * `tertial-2`, verksamhetsberättelse (VB) `annual-report`, en enhets verksamhetsplan `unit-plan`.
 *
 * @category Plan
 */
export type DocumentKind = 'board-plan' | 'tertial-1' | 'tertial-2' | 'annual-report' | 'unit-plan';

/**
 * What the document is and how far it has come.
 *
 * @category Plan
 */
export interface PlanDocument {
  /** Kind of document. */
  readonly kind: DocumentKind;
  /** Whose document it is: a board's (nämnd) or a unit's (enhet). */
  readonly level: 'board' | 'unit';
  /** The plan year (verksamhetsår), for instance 2021. */
  readonly year: number;
  /** Board or unit, as printed. */
  readonly organisation: string;
  /** A draft (utkast) may have gaps; a final document is read more strictly, see `draftRules` and `finalRules`. */
  readonly stage: 'draft' | 'final';
  /** Title as printed. */
  readonly title?: string | undefined;
  /** Days on which the document is valid; without it the plan year. */
  readonly validity?: Validity | undefined;
}

/**
 * The days on which something is valid, both included.
 *
 * @category Plan
 */
export interface Validity {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
}

/**
 * An indicator by reference: what a plan says about it, without its measurements.
 *
 * @category Plan
 */
export interface Indicator {
  /** Identity within the plan. */
  readonly id: string;
  /** Id of the goal that it stands under. */
  readonly goal: string;
  /** Who set it up: KF-indikator, nämndindikator or enhetsindikator. */
  readonly owner: Owner;
  /** Title as printed. */
  readonly title: string;
  /** Årsmål of the board or unit, as printed. */
  readonly target?: string | undefined;
  /** KF:s årsmål, as printed; council indicators only. */
  readonly councilTarget?: string | undefined;
  /** Who set the årsmål, where it is known. */
  readonly targetSetBy?: Owner | undefined;
  /** Who set KF:s årsmål, where it is known. */
  readonly councilTargetSetBy?: Owner | undefined;
  /** Marked as reported by sex (könsuppdelad, ♀); the mark may be lost in converted text. */
  readonly bySex?: 'yes' | 'no' | 'unknown' | undefined;
  /** Periodicitet as printed ("Tertial", "År"). */
  readonly periodicity?: string | undefined;
}

/**
 * An activity (aktivitet) under a goal.
 *
 * @category Plan
 */
export interface Activity {
  /** Identity within the plan. */
  readonly id: string;
  /** Id of the goal that it stands under. */
  readonly goal: string;
  /** Who decided on it: KF-aktivitet, nämndaktivitet or enhetsaktivitet. */
  readonly owner: Owner;
  /** Title as printed. */
  readonly title: string;
  /** Startdatum, `YYYY-MM-DD`. */
  readonly start?: string | undefined;
  /** Slutdatum, `YYYY-MM-DD`. */
  readonly end?: string | undefined;
  /** Avvikelse as printed in a report. */
  readonly deviation?: string | undefined;
  /** Comment in a report. */
  readonly comment?: string | undefined;
  /** Leading board of a council activity. */
  readonly leader?: string | undefined;
  /** Partners that take part. */
  readonly partners?: readonly string[] | undefined;
}

/**
 * One item of the board's decision (förslag till beslut, att-sats).
 *
 * @category Plan
 */
export interface Decision {
  /** Identity within the plan. */
  readonly id: string;
  /** Text of the decision. */
  readonly text: string;
  /** Ids of the goals that it concerns. */
  readonly goals?: readonly string[] | undefined;
  /** Ids of the indicators that it concerns. */
  readonly indicators?: readonly string[] | undefined;
}

/**
 * The flat rows of a plan: goals, and what refers to them by id.
 *
 * @category Plan
 */
export interface PlanRows {
  /** Goals in reading order. */
  readonly goals: readonly Goal[];
  /** Indicators in the order printed. */
  readonly indicators?: readonly Indicator[] | undefined;
  /** Activities in the order printed. */
  readonly activities?: readonly Activity[] | undefined;
}

/**
 * A whole document as data: verksamhetsplan, tertialrapport, verksamhetsberättelse or a unit's plan.
 *
 * @category Plan
 */
export interface Plan extends PlanRows {
  /** What the document is. */
  readonly document: PlanDocument;
  /** Decisions in the order printed. */
  readonly decisions?: readonly Decision[] | undefined;
}
