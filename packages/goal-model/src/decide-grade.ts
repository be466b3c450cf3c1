import type { GoalId } from './build-goal-tree.ts';
import { GoalModelError } from './errors.ts';
import { requireDate } from './internal/civil-date.ts';
import type { Grade } from './status.ts';
import type { GradeSuggestion } from './suggest-grade.ts';

/**
 * Who decides a grade, when and why.
 *
 * @category Grades
 */
export interface DecideGradeOptions {
  /** Role or body that decides, for instance "Stadsdelsnämnden". */
  readonly by: string;
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly on: string;
  /** Why; required where the decision differs from the suggestion. */
  readonly reason?: string | undefined;
}

/**
 * A decided grade beside the suggestion that it follows or leaves, as plain JSON.
 *
 * @category Grades
 */
export interface GradeDecision {
  /** The goal; undefined for a whole document. */
  readonly goal: GoalId | undefined;
  /** The decided grade. */
  readonly grade: Grade;
  /** True when the decision is not what was suggested. */
  readonly differs: boolean;
  /** Role or body that decided. */
  readonly by: string;
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly on: string;
  /** Why, where it was given. */
  readonly reason?: string | undefined;
  /** The suggestion, with policy and counts. */
  readonly suggestion: GradeSuggestion;
}

/**
 * Stores the decided grade (beslutad måluppfyllelse) of a goal beside the suggestion: who decided, when and why.
 *
 * A decision may differ from the suggestion, since grades are judgements; then it must say why.
 *
 * @param suggestion - what `suggestGrade` proposed
 * @param grade - what is decided
 * @param options - who, when, and why
 * @returns the decision with its suggestion
 * @throws {@link GoalModelError} `reason-missing` when the decision differs and no reason is given, `text-missing` when
 *   nobody is named, `date-invalid` when the day is no `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { buildGoalTree, decideGrade, describeGrounds, suggestGrade } from '@sdn/goal-model';
 *
 * const tree = buildGoalTree({
 *   goals: [{ id: 'nm-1.4.2', level: 'board', title: 'Barn och vuxna tar del av stöd på lika villkor' }],
 *   indicators: [{ id: 'ind-51', goal: 'nm-1.4.2', owner: 'board', title: 'Antal personer som avslutar insatsen' }],
 * });
 * const grounds = describeGrounds(tree, tree.nodes[0]?.id, { indicators: { 'ind-51': 'partly' } });
 * const suggestion = suggestGrade(grounds, { kind: 'strictest', undetermined: 'count' });
 *
 * const byTheBoard = { by: 'Stadsdelsnämnden', on: '2021-05-27' };
 * decideGrade(suggestion, 'partly', byTheBoard).differs; // => false
 * decideGrade(suggestion, 'met', byTheBoard); // => throws 'reason-missing'
 * decideGrade(suggestion, 'met', { ...byTheBoard, reason: 'Activities run as planned' }).differs; // => true
 * ```
 *
 * @category Grades
 */
export const decideGrade = (
  suggestion: GradeSuggestion,
  grade: Grade,
  options: DecideGradeOptions,
): GradeDecision => {
  const { by, on, reason } = options;
  const differs = grade !== suggestion.grade;
  if (by.trim() === '') {
    throw new GoalModelError('text-missing', 'Nobody decides. Give the role or body that does as `by`.');
  }
  requireDate(on, 'day of the decision');
  if (differs && (reason ?? '').trim() === '') {
    throw new GoalModelError(
      'reason-missing',
      `"${grade}" is decided, "${suggestion.grade}" was suggested (${suggestion.policy}). Give a reason, or decide as suggested.`,
      { decided: grade, suggested: suggestion.grade, policy: suggestion.policy },
    );
  }
  const decision = { goal: suggestion.goal, grade, differs, by, on, suggestion };
  return reason === undefined ? decision : { ...decision, reason };
};
