import type { AssessmentReason, ParsedReport } from '../assessment.ts';
import type { Better } from '../indicator-report.ts';
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

const FORM = { higher: 'at-least', lower: 'at-most', closest: 'within' } as const;
const CHANGE = { increase: 'at-least', decrease: 'at-most' } as const;

/**
 * The form of comparison that a direction of good asks for.
 *
 * @param better - the direction of good
 * @returns the form of comparison
 */
export const formOf = (better: Better): Goal['form'] => FORM[better];

/**
 * The value of a cell when it has one.
 *
 * @param cell - the cell of the assessed value
 * @returns the value, or undefined
 */
export const quantityIn = (cell: Quantity | NoQuantity | Missing | undefined): Quantity | undefined =>
  cell !== undefined && 'value' in cell ? cell : undefined;

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
  return { form, goal, tolerance: '0', unit: base.unit, strict: false, formula };
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

/**
 * What the value of a report is held against, or why there is nothing to hold it against.
 *
 * @param report - the report
 * @param value - the value
 * @returns the goal, or the reason
 */
export const resolveGoal = (report: ParsedReport, value: Quantity): GoalText | AssessmentReason => {
  const { target, lastYear, baseYear, better, methodChanged } = report;
  switch (target.kind) {
    case 'level': {
      // A value that equals the level has reached it, whichever side is good.
      const form =
        better === undefined ? (value.value === target.value ? 'within' : undefined) : FORM[better];
      if (form === undefined) return 'direction-missing';
      return { form, goal: target.value, tolerance: '0', unit: target.unit, strict: false };
    }
    case 'at-most':
    case 'at-least':
      return { form: target.kind, goal: target.value, tolerance: '0', unit: target.unit, strict: false };
    case 'within':
      return {
        form: 'within',
        goal: target.centre,
        tolerance: target.value,
        unit: target.unit,
        strict: false,
      };
    case 'direction': {
      const last = quantityIn(lastYear);
      if (last === undefined) return 'last-year-missing';
      if (methodChanged === true) return 'method-changed';
      return { form: CHANGE[target.change], goal: last.value, tolerance: '0', unit: last.unit, strict: true };
    }
    case 'relative': {
      const fromLastYear = target.baseYear === undefined;
      const base = quantityIn(fromLastYear ? (lastYear ?? baseYear) : baseYear);
      if (base === undefined) return fromLastYear ? 'last-year-missing' : 'base-year-missing';
      if (fromLastYear && methodChanged === true) return 'method-changed';
      if (target.change !== undefined) return relativeGoal(target, base, CHANGE[target.change]);
      if (better === undefined || better === 'closest') return 'direction-missing';
      return relativeGoal(target, base, FORM[better]);
    }
    default:
      return NO_GOAL[target.kind];
  }
};
