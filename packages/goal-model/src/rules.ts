import type { FindingCode, Severity } from './finding.ts';
import type { GoalLevel, Owner } from './goal.ts';

/**
 * Who may set one kind of thing.
 *
 * @category Rules
 */
export interface Right {
  /** What is set: a goal, a target (årsmål), or the council's target (KF:s årsmål). */
  readonly item: 'goal' | 'target' | 'councilTarget';
  /** Levels of the goal, or owners of the indicator. */
  readonly of: readonly GoalLevel[];
  /** Whose document the right is limited to; every document when left out. */
  readonly document?: 'board' | 'unit' | undefined;
  /** Who may set it. */
  readonly setBy: readonly Owner[];
}

/**
 * A named set of rules for `validatePlan`: how grave each finding is, and who may set what.
 *
 * @category Rules
 */
export interface RuleSet {
  /** Name of the rule set. */
  readonly name: string;
  /** Severity by finding; `off` silences it, a code left out is a warning. */
  readonly severities: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** Who may set what. */
  readonly rights: readonly Right[];
}

/**
 * Who sets what in the City of Stockholm: the council (KF) its goals and KF:s årsmål, the boards theirs, the units theirs;
 * an årsmål on a council indicator is set by the board, in a unit's plan by the unit.
 *
 * Source: published plans of district boards, 2020 to 2024.
 *
 * @category Rules
 */
export const stockholmRights: readonly Right[] = [
  { item: 'goal', of: ['direction', 'council'], setBy: ['council'] },
  { item: 'goal', of: ['board'], setBy: ['board'] },
  { item: 'goal', of: ['unit'], setBy: ['unit'] },
  { item: 'councilTarget', of: ['council'], setBy: ['council'] },
  { item: 'target', of: ['council', 'board'], setBy: ['board'] },
  { item: 'target', of: ['council', 'board'], document: 'unit', setBy: ['unit'] },
  { item: 'target', of: ['unit'], setBy: ['unit'] },
];

/**
 * Rules for a document that is to be published: what breaks the tree is an error, what a reader would stumble over a
 * warning, gaps that occur in published plans are information.
 *
 * @category Rules
 */
export const finalRules: RuleSet = {
  name: 'final',
  severities: {
    'id-missing': 'error',
    'id-duplicate': 'error',
    'parent-missing': 'error',
    'parent-unknown': 'error',
    'parent-level': 'error',
    'parent-cycle': 'error',
    'goal-unknown': 'error',
    'number-disagrees': 'error',
    'title-missing': 'error',
    'goal-without-indicator': 'info',
    'goal-without-activity': 'info',
    'goal-without-expected-result': 'info',
    'status-in-plan': 'error',
    'council-target-not-council': 'error',
    'delegated-target-missing': 'error',
    'indicator-unknown': 'error',
    'date-invalid': 'error',
    'dates-reversed': 'error',
    'activity-repeated': 'info',
    'activity-crosses-year': 'info',
    'right-exceeded': 'error',
  },
  rights: stockholmRights,
};

/**
 * Rules for a draft: only what breaks the tree is an error; gaps that are still to be filled are silent.
 *
 * @category Rules
 */
export const draftRules: RuleSet = {
  name: 'draft',
  severities: {
    ...finalRules.severities,
    'number-disagrees': 'warning',
    'title-missing': 'warning',
    'goal-without-indicator': 'off',
    'goal-without-activity': 'off',
    'goal-without-expected-result': 'off',
    'board-goal-without-unit-goal': 'info',
    'delegated-target-missing': 'info',
    'target-missing': 'off',
  },
  rights: stockholmRights,
};
