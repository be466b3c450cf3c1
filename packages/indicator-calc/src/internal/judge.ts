import { absolute, type Integer, multiply, powerOfTen, subtract } from './integer.ts';

/*
 * The arithmetic of an assessment, on integers at one scale. The bulk columns follow the same formulas:
 *   miss      at least: goal − value · at most: value − goal · within: |value − goal| − tolerance
 *   met       miss ≤ 0, or miss < 0 for a goal that must be passed (a direction)
 *   percent   100 · miss ≤ percent · |reference|: the reference is the goal, or the tolerance of a printed band
 *   points    miss ≤ points
 *   better    miss of the value < miss of last year's value
 */

/** What a value is held against. */
export interface Goal {
  /** Which side of the number is good. */
  readonly form: 'at-least' | 'at-most' | 'within';
  /** The number to reach, or the middle of a band. */
  readonly goal: Integer;
  /** Half the width of a band; 0 for the other forms. */
  readonly tolerance: Integer;
}

/**
 * How far a value is from meeting its goal; zero or less meets it.
 *
 * @param value - the value
 * @param aim - what it is held against
 * @returns the miss, at the scale of its arguments
 */
export const missOf = (value: Integer, aim: Goal): Integer => {
  const { form, goal, tolerance } = aim;
  if (form === 'at-least') return subtract(goal, value);
  if (form === 'at-most') return subtract(value, goal);
  return subtract(absolute(subtract(value, goal)), tolerance);
};

/**
 * Tells whether a miss is at most `percent` per cent of a reference; `percent` is an integer with `decimals` decimals.
 *
 * @param miss - how far the value is from meeting its goal
 * @param percent - the percentage as an integer
 * @param decimals - how many decimals that integer has
 * @param reference - what the percentage is taken of
 * @returns true up to and at the limit
 */
export const isWithinPercent = (
  miss: Integer,
  percent: Integer,
  decimals: number,
  reference: Integer,
): boolean => multiply(miss, powerOfTen(decimals + 2)) <= multiply(percent, absolute(reference));
