import type { Grade } from './status.ts';

/**
 * The level of a goal: KF:s inriktningsmål `direction`, KF:s mål för verksamhetsområdet `council`, nämndmål `board`,
 * enhetsmål `unit`.
 *
 * @category Plan
 */
export type GoalLevel = 'direction' | 'council' | 'board' | 'unit';

/**
 * Who owns an indicator or an activity: kommunfullmäktige (KF) `council`, nämnden `board`, enheten `unit`.
 *
 * @category Plan
 */
export type Owner = 'council' | 'board' | 'unit';

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
 * What all goals have.
 *
 * @category Plan
 */
export interface GoalBase {
  /** Identity within the plan. A number is a label, not an identity. */
  readonly id: string;
  /** Title as printed. */
  readonly title: string;
  /** Number as printed ("1.2.1", "3.2."), where the goal has one. */
  readonly number?: string | undefined;
  /** Id of the goal above. */
  readonly parent?: string | undefined;
  /** Status printed in a report; a plan has none. */
  readonly status?: Grade | undefined;
  /** Förväntade resultat, in the order printed. */
  readonly expectedResults?: readonly ExpectedResult[] | undefined;
  /** Goals of Agenda 2030 that this goal serves, 1 to 17. */
  readonly agenda2030?: readonly number[] | undefined;
  /** Budget area (verksamhetsområde). */
  readonly area?: string | undefined;
  /** Responsible department (avdelning). */
  readonly department?: string | undefined;
  /** Partners that take part. */
  readonly partners?: readonly string[] | undefined;
  /** Who set the goal, where it is known; checked against the rights. */
  readonly setBy?: Owner | undefined;
}

/**
 * KF:s inriktningsmål, the uppermost level.
 *
 * @category Plan
 */
export interface DirectionGoal extends GoalBase {
  /** The level. */
  readonly level: 'direction';
}

/**
 * KF:s mål för verksamhetsområdet.
 *
 * @category Plan
 */
export interface CouncilGoal extends GoalBase {
  /** The level. */
  readonly level: 'council';
}

/**
 * Nämndmål: with its description.
 *
 * @category Plan
 */
export interface BoardGoal extends GoalBase {
  /** The level. */
  readonly level: 'board';
  /** Beskrivning, paragraph by paragraph. */
  readonly description?: readonly Paragraph[] | undefined;
}

/**
 * Enhetsmål: with way of working and planned follow-up.
 *
 * @category Plan
 */
export interface UnitGoal extends GoalBase {
  /** The level. */
  readonly level: 'unit';
  /** Arbetssätt, paragraph by paragraph. */
  readonly wayOfWorking?: readonly string[] | undefined;
  /** Uppföljning: how the unit will know. */
  readonly followUp?: readonly PlannedFollowUp[] | undefined;
}

/**
 * A goal of any of the four levels, as a flat row.
 *
 * @category Plan
 */
export type Goal = DirectionGoal | CouncilGoal | BoardGoal | UnitGoal;

/**
 * A paragraph of a description and whom it speaks of.
 *
 * @category Plan
 */
export interface Paragraph {
  /** The text. */
  readonly text: string;
  /** Målgrupper. */
  readonly targetGroups?: readonly string[] | undefined;
}

/**
 * One planned way of following up a unit goal.
 *
 * @category Plan
 */
export interface PlannedFollowUp {
  /** Kind of source: enkät, statistik, intervju, observation, självvärdering, dokumentation, dialog, or another. */
  readonly source:
    | 'survey'
    | 'statistics'
    | 'interview'
    | 'observation'
    | 'self-assessment'
    | 'documentation'
    | 'dialogue'
    | 'other';
  /** What is looked at, and how often. */
  readonly text: string;
}

/**
 * Förväntat resultat: what shall be true when the goal is fulfilled.
 *
 * @category Plan
 */
export interface ExpectedResult {
  /** Identity; without it the result goes by `<goal id>/<place>`, counted from 1. */
  readonly id?: string | undefined;
  /** Text as it stands now. */
  readonly text: string;
  /** Ids of the indicators that measure it. */
  readonly indicators?: readonly string[] | undefined;
  /** Earlier and proposed wordings, oldest first. */
  readonly history?: readonly Revision[] | undefined;
}

/**
 * One wording of an expected result on its way from original to decided.
 *
 * @category Plan
 */
export interface Revision {
  /** `original` as first decided, `proposed` in a report, then `decided` or `rejected`. */
  readonly state: 'original' | 'proposed' | 'decided' | 'rejected';
  /** The wording. */
  readonly text: string;
  /** Day of the proposal or decision, `YYYY-MM-DD`. */
  readonly on?: string | undefined;
  /** Role or body that proposed or decided. */
  readonly by?: string | undefined;
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
