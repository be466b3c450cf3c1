import type { AssessmentReason, ParsedReport } from '../assessment.ts';
import type { Missing } from '../missing.ts';
import type { NoQuantity, Quantity } from '../quantity.ts';
import type { RelativeTarget, Target } from '../target.ts';
import { multiply, powerOfTen, subtract } from './integer.ts';
import type { Goal } from './judge.ts';
import { decimalsOf, fromScaled, toScaled } from './scaled.ts';

/** A goal in decimal texts, before it is brought to a common scale. */
export interface GoalText {
  /** Which side of the number is good. */
  readonly form: Goal['form'];
  /** The number to reach, or the middle of a band. */
  readonly goal: string;
  /** Half the width of a band, "0" otherwise. */
  readonly tolerance: string;
  /** The unit that the value must have. */
  readonly unit: string;
  /** True when reaching the number is not enough. */
  readonly strict: boolean;
  /** How the number was computed, when it was. */
  readonly formula?: string | undefined;
}

/** The form of comparison that a direction of good asks for. */
export const FORM = { higher: 'at-least', lower: 'at-most', closest: 'within' } as const;

/** The form of comparison that a change asks for. */
export const CHANGE = { increase: 'at-least', decrease: 'at-most' } as const;

/**
 * The value of a cell when it has one.
 *
 * @param cell - the cell of the assessed value
 * @returns the value, or undefined
 */
export const quantityIn = (cell: Quantity | NoQuantity | Missing | undefined): Quantity | undefined =>
  cell !== undefined && 'value' in cell ? cell : undefined;

const goalOf = (
  form: Goal['form'],
  goal: string,
  unit: string,
  rest: Partial<Pick<GoalText, 'tolerance' | 'strict' | 'formula'>> = {},
): GoalText => {
  const { tolerance = '0', strict = false, formula } = rest;
  return { form, goal, tolerance, unit, strict, formula };
};

// base × (100 ± per cent) / 100, exact: a division by a hundred only moves the point.
const relativeGoal = (target: RelativeTarget, base: Quantity, form: Goal['form']): GoalText => {
  const sign = form === 'at-least' ? '+' : '-';
  const percentScale = decimalsOf(target.value);
  const baseScale = decimalsOf(base.value);
  const hundred = multiply(100, powerOfTen(percentScale));
  const percent = toScaled(target.value, percentScale);
  const factor = subtract(hundred, sign === '-' ? percent : -percent);
  const goal = fromScaled(multiply(toScaled(base.value, baseScale), factor), baseScale + percentScale + 2);
  const formula = `${base.value} * (100 ${sign} ${target.value}) / 100 = ${goal}`;
  return goalOf(form, goal, base.unit, { formula });
};

const NO_GOAL = {
  none: 'target-none',
  delegated: 'target-delegated',
  pending: 'target-pending',
  unparsed: 'target-unparsed',
} as const satisfies Partial<Record<Target['kind'], AssessmentReason>>;

/**
 * Why there is no target to assess; undefined when there is one.
 *
 * @param target - the target
 * @returns the reason, or undefined
 */
export const whyNoTarget = (target: Target): AssessmentReason | undefined =>
  target.kind in NO_GOAL ? NO_GOAL[target.kind as keyof typeof NO_GOAL] : undefined;

// What a change is counted from: the year that the target names, or last year.
const baseOf = (
  { lastYear, baseYear, methodChanged }: ParsedReport,
  year: number | undefined,
): Quantity | AssessmentReason => {
  if (year !== undefined) return quantityIn(baseYear) ?? 'base-year-missing';
  const last = quantityIn(lastYear ?? baseYear);
  if (last === undefined) return 'last-year-missing';
  return methodChanged === true ? 'method-changed' : last;
};

/**
 * What the value of a report is held against, or why there is nothing to hold it against.
 *
 * @param report - the report
 * @param value - the value
 * @returns the goal, or the reason
 */
export const resolveGoal = (report: ParsedReport, value: Quantity): GoalText | AssessmentReason => {
  const { target, better } = report;
  switch (target.kind) {
    case 'level':
      if (better !== undefined) return goalOf(FORM[better], target.value, target.unit);
      // A value that equals the level has reached it, whichever side is good.
      return value.value === target.value ? goalOf('within', target.value, target.unit) : 'direction-missing';
    case 'at-most':
    case 'at-least':
      return goalOf(target.kind, target.value, target.unit, { strict: target.strict === true });
    case 'within':
      return goalOf('within', target.centre, target.unit, { tolerance: target.value });
    case 'direction': {
      const base = baseOf(report, target.baseYear);
      return typeof base === 'string'
        ? base
        : goalOf(CHANGE[target.change], base.value, base.unit, { strict: true });
    }
    case 'relative': {
      const base = baseOf(report, target.baseYear);
      if (typeof base === 'string') return base;
      if (target.change !== undefined) return relativeGoal(target, base, CHANGE[target.change]);
      if (better === undefined || better === 'closest') return 'direction-missing';
      return relativeGoal(target, base, FORM[better]);
    }
    default:
      return NO_GOAL[target.kind];
  }
};
