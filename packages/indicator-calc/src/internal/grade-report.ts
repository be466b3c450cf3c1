import type {
  Assessment,
  AssessmentReason,
  AssessmentStep,
  Distance,
  LastYearRelation,
  ParsedReport,
} from '../assessment.ts';
import type { Missing } from '../missing.ts';
import type { AppliedRule } from '../partly-rule.ts';
import type { NoQuantity, Quantity } from '../quantity.ts';
import { absolute, divideHalfUp, isEqual, type Integer, multiply, subtract } from './integer.ts';
import { type Goal, isWithinPercent, missOf } from './judge.ts';
import { type GoalText, resolveGoal, whyNoTarget } from './resolve-goal.ts';
import { decimalsOf, fromScaled, toScaled } from './scaled.ts';
import { isPercent, unitClash } from './units.ts';
import { whyMissing } from './why-missing.ts';

/** The part of an assessment that the target alone decides. */
interface Grade extends Pick<Assessment, 'status' | 'reason' | 'rule' | 'distance'> {
  readonly steps: readonly AssessmentStep[];
}

const COMPARISON = { 'at-least': '>=', 'at-most': '<=', within: '<=' } as const;

const notAssessable = (reason: AssessmentReason): Grade => ({ status: 'not-assessable', reason, steps: [] });

const comparison = (value: string, goal: GoalText): string => {
  if (goal.form === 'within') return `|${value} - ${goal.goal}| <= ${goal.tolerance}`;
  return `${value} ${goal.strict ? COMPARISON[goal.form].charAt(0) : COMPARISON[goal.form]} ${goal.goal}`;
};

// Value − goal, exact; in per cent of the goal rounded half up to two decimals.
const distanceOf = (value: Integer, goal: Goal, scale: number, unit: string): Distance => {
  const difference = subtract(value, goal.goal);
  const text = fromScaled(difference, scale);
  const percent =
    goal.tolerance > 0 || isEqual(goal.goal, 0)
      ? undefined
      : fromScaled(divideHalfUp(multiply(difference, 10_000), absolute(goal.goal)), 2);
  return isPercent(unit) ? { percentagePoints: text, percent } : { absolute: text, percent };
};

// One rule on one miss; `holds` is undefined when last year's value cannot answer.
const tryRule = (
  rule: AppliedRule,
  miss: Integer,
  goal: Goal,
  scale: number,
  lastYear: LastYearRelation,
): AssessmentStep => {
  if (rule.rule === 'better-than-last-year') {
    const holds = lastYear.relation === 'not-comparable' ? undefined : lastYear.relation === 'better';
    return { step: rule.rule, formula: lastYear.relation, holds };
  }
  const missText = fromScaled(miss, scale);
  if (rule.rule === 'within-points') {
    const holds = miss <= toScaled(rule.points, scale);
    return { step: rule.rule, formula: `${missText} <= ${rule.points}`, holds };
  }
  const reference = absolute(goal.tolerance > 0 ? goal.tolerance : goal.goal);
  const decimals = decimalsOf(rule.percent);
  const holds = isWithinPercent(miss, toScaled(rule.percent, decimals), decimals, reference);
  const formula = `100 * ${missText} <= ${rule.percent} * ${fromScaled(reference, scale)}`;
  return { step: rule.rule, formula, holds };
};

/**
 * The grade of a report whose assessed value is in `cell`.
 *
 * @param report - the report
 * @param cell - the cell of the assessed value
 * @param lastYear - how the value stands to last year's
 * @param rules - the rules, in order; undefined when none were given
 * @returns the grade with its steps
 */
export const gradeReport = (
  report: ParsedReport,
  cell: Quantity | NoQuantity | Missing | undefined,
  lastYear: LastYearRelation,
  rules: readonly AppliedRule[] | undefined,
): Grade => {
  const noTarget = whyNoTarget(report.target);
  if (noTarget !== undefined) return notAssessable(noTarget);
  if (cell === undefined || !('value' in cell)) return notAssessable(whyMissing(cell));
  const value = cell;
  const text = resolveGoal(report, value);
  if (typeof text === 'string') return notAssessable(text);
  const unit = report.unit ?? '';
  const clash = unitClash(value.unit || unit, text.unit || unit);
  if (clash !== undefined) return notAssessable(clash);

  let scale = Math.max(decimalsOf(value.value), decimalsOf(text.goal), decimalsOf(text.tolerance));
  for (const rule of rules ?? []) if ('points' in rule) scale = Math.max(scale, decimalsOf(rule.points));
  const number = toScaled(value.value, scale);
  const goal = {
    form: text.form,
    goal: toScaled(text.goal, scale),
    tolerance: toScaled(text.tolerance, scale),
  };
  const miss = missOf(number, goal);
  const holds = text.strict ? miss < 0 : miss <= 0;
  const distance = distanceOf(number, goal, scale, text.unit || unit);
  const compare: AssessmentStep = { step: 'compare', formula: comparison(value.value, text), holds };
  // Made as long as they are: a list that grows by pushing sets aside room for sixteen more.
  let steps: readonly AssessmentStep[] =
    text.formula === undefined ? [compare] : [{ step: 'goal', formula: text.formula }, compare];
  if (holds) return { status: 'met', reason: 'target-reached', distance, steps };
  if (rules === undefined) return { status: 'needs-rule', reason: 'rule-missing', distance, steps };

  let undecided = false;
  for (const rule of rules) {
    const step = tryRule(rule, miss, goal, scale, lastYear);
    steps = [...steps, step];
    if (step.holds === true) return { status: 'partly', reason: 'rule-matched', rule, distance, steps };
    undecided ||= step.holds === undefined;
  }
  if (undecided && lastYear.reason !== undefined) {
    return { status: 'not-assessable', reason: lastYear.reason, distance, steps };
  }
  return { status: 'not-met', reason: 'target-missed', distance, steps };
};
