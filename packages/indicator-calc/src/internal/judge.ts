import { absolute, type Integer, multiply, powerOfTen, subtract } from './integer.ts';

/*
 * The arithmetic of an assessment, on integers at one scale. The bulk columns follow the same four formulas:
 *   miss      at least: goal − value · at most: value − goal · within: |value − goal| − tolerance
 *   met       miss ≤ 0, or miss < 0 for a goal that must be passed (a direction)
 *   percent   100 · miss ≤ percent · |reference|, where the reference is the goal, or the tolerance of a band
 *   points    miss ≤ points
 */

/** What a value is held against. */
export interface Goal {
  /** Which side of the number is good. */
  readonly form: 'at-least' | 'at-most' | 'within';
  /** The number to reach, or the middle of a band. */
  readonly goal: Integer;
  /** Half the width of a band; 0 for the other forms. */
  readonly tolerance: Integer;
  /** True when reaching the number is not enough. */
  readonly strict: boolean;
}

/** How far a value is from meeting its goal; zero or less meets it. */
export const missOf = (value: Integer, { form, goal, tolerance }: Goal): Integer => {
  if (form === 'at-least') return subtract(goal, value);
  if (form === 'at-most') return subtract(value, goal);
  return subtract(absolute(subtract(value, goal)), tolerance);
};

/** Tells whether a miss counts as met. */
export const isMet = (miss: Integer, { strict }: Goal): boolean => (strict ? miss < 0 : miss <= 0);

/** Tells whether a miss is at most `percent` (an integer with `scale` decimals) per cent of the goal. */
export const isWithinPercent = (
  miss: Integer,
  { form, goal, tolerance }: Goal,
  percent: Integer,
  scale: number,
): boolean => {
  const reference = absolute(form === 'within' ? tolerance : goal);
  return multiply(multiply(miss, 100), powerOfTen(scale)) <= multiply(percent, reference);
};

/** Tells whether a miss is at most a number of points. */
export const isWithinPoints = (miss: Integer, points: Integer): boolean => miss <= points;
