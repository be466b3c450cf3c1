import type { GroundGroup, Grounds, Tally } from './describe-grounds.ts';
import type { GoalId } from './build-goal-tree.ts';
import { applyPolicy, requirePolicy } from './internal/policies.ts';
import { tallyOf } from './internal/tally.ts';
import type { Grade } from './status.ts';

/**
 * A share as "at least `met` of `of`", compared by cross-multiplication, so that 2 of 3 is exact.
 *
 * @category Grades
 */
export interface Share {
  /** Items wanted, a whole number from 0 to `of`. */
  readonly met: number;
  /** Items in all, a whole number above 0. */
  readonly of: number;
}

/**
 * What every built-in policy must be told.
 *
 * @category Grades
 */
export interface PolicyBase {
  /**
   * Items that cannot be assessed: `count` keeps them in the total, `leave-out` looks at the assessable items only.
   * Both are seen in one published report, so neither is the default.
   */
  readonly undetermined: 'count' | 'leave-out';
  /** Kinds of items that weigh; every kind when left out. */
  readonly groups?: readonly GroundGroup[] | undefined;
}

/**
 * The grade of the worst item.
 *
 * One item not met gives `not-met`; else one undetermined item that counts gives `not-assessable`; else one item partly
 * met gives `partly`; else `met`.
 *
 * @category Grades
 */
export interface StrictestPolicy extends PolicyBase {
  /** Name of the policy. */
  readonly kind: 'strictest';
}

/**
 * Grades by the share of items that are met: `met` from one share, `partly` from another, otherwise `not-met`.
 *
 * @category Grades
 */
export interface AtLeastSharePolicy extends PolicyBase {
  /** Name of the policy. */
  readonly kind: 'at-least-share';
  /** Share of items met from which the goal is fulfilled. */
  readonly met: Share;
  /** Share of items met from which the goal is partly fulfilled. */
  readonly partly: Share;
}

/**
 * A reading of Stockholm's definition: helt is the right direction and a strong trend, delvis the right direction and a
 * weak trend, ej the wrong direction (the city's own pages).
 *
 * Items met or partly met go in the right direction; the trend is strong when enough of them are met. The city states no
 * figures, so both shares are the caller's.
 *
 * @category Grades
 */
export interface RightDirectionPolicy extends PolicyBase {
  /** Name of the policy. */
  readonly kind: 'right-direction';
  /** Share of items met or partly met from which the direction is right. */
  readonly right: Share;
  /** Share of items met from which the trend is strong. */
  readonly strong: Share;
}

/**
 * The caller's own policy.
 *
 * @category Grades
 */
export interface OwnPolicy {
  /** Name of the policy kind. */
  readonly kind: 'own';
  /** Name under which the suggestion is stored. */
  readonly name: string;
  /** The rule in one sentence, stored with the suggestion. */
  readonly rule: string;
  /** The rule itself: a pure function of the grounds. */
  readonly suggest: (grounds: Grounds) => Grade;
}

/**
 * A policy that turns grounds into a suggested grade. There is no default.
 *
 * @category Grades
 */
export type GradePolicy = StrictestPolicy | AtLeastSharePolicy | RightDirectionPolicy | OwnPolicy;

/**
 * A suggested grade and how it came about, as plain JSON.
 *
 * @category Grades
 */
export interface GradeSuggestion {
  /** The goal; undefined for a whole document. */
  readonly goal: GoalId | undefined;
  /** The suggested grade. */
  readonly grade: Grade;
  /** Name of the policy: its kind, or the own policy's name. */
  readonly policy: string;
  /** The step of the policy that decided. */
  readonly rule: string;
  /** Whether undetermined items were counted; undefined for an own policy. */
  readonly undetermined: 'count' | 'leave-out' | undefined;
  /** The kinds of items that weighed. */
  readonly groups: readonly GroundGroup[];
  /** The items that weighed, counted together. */
  readonly tally: Tally;
}

/**
 * Suggests a grade (måluppfyllelse) from grounds by a named policy, and says which step of it decided.
 *
 * A judgement is not a formula: published reports decide "uppfylls helt" on 6 of 10 indicators and on 0 of 1. So no
 * policy is the default, and the suggestion is stored beside the decision, see `decideGrade`. Making an item worse (met,
 * partly, not met) never improves the suggestion of a built-in policy.
 *
 * @param grounds - what stands under the goal, from `describeGrounds`
 * @param policy - the policy, with its figures
 * @returns the grade with policy, deciding step and counts; `not-assessable` where no assessable item weighs
 * @throws {@link GoalModelError} `policy-invalid` for a policy, a way with undetermined items or a kind of item that is none,
 *   `share-invalid` for a share that is not "whole number of whole number"
 *
 * @example
 * ```ts
 * import { buildGoalTree, describeGrounds, suggestGrade } from '@sdn/goal-model';
 *
 * const tree = buildGoalTree({
 *   goals: [{ id: 'nm-1.4.3', level: 'board', title: 'Barn och vuxna utsätts inte för våld' }],
 *   indicators: [
 *     { id: 'ind-52', goal: 'nm-1.4.3', owner: 'board', title: 'Andel våldsutsatta som fullföljer sin behandling' },
 *     { id: 'ind-53', goal: 'nm-1.4.3', owner: 'board', title: 'Andel våldsutövare som fullföljer sin behandling' },
 *   ],
 * });
 * const statuses = { indicators: { 'ind-52': 'met', 'ind-53': 'partly' } } as const;
 * const grounds = describeGrounds(tree, tree.nodes[0]?.id, statuses);
 *
 * suggestGrade(grounds, { kind: 'strictest', undetermined: 'count' }).grade; // => 'partly'
 * suggestGrade(grounds, {
 *   kind: 'right-direction',
 *   right: { met: 1, of: 2 },
 *   strong: { met: 1, of: 2 },
 *   undetermined: 'count',
 * }).rule; // => 'right-direction-strong-trend'
 * ```
 *
 * @category Grades
 */
export const suggestGrade = (grounds: Grounds, policy: GradePolicy): GradeSuggestion => {
  const everyGroup = Object.keys(grounds.groups) as GroundGroup[];
  if (policy.kind !== 'own') requirePolicy(policy, everyGroup);
  const groups = policy.kind === 'own' ? everyGroup : [...new Set(policy.groups ?? everyGroup)];
  const tally = tallyOf(groups.flatMap((group) => grounds.groups[group].items));
  const base = { goal: grounds.goal, groups, tally };
  if (policy.kind === 'own') {
    const { name, rule, suggest } = policy;
    return { ...base, grade: suggest(grounds), policy: name, rule, undetermined: undefined };
  }
  return { ...base, ...applyPolicy(policy, tally), policy: policy.kind, undetermined: policy.undetermined };
};
