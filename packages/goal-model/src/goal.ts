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
