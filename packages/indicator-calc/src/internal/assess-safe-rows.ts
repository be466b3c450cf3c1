import {
  ASK_LAST_YEAR,
  BY_FORECAST,
  BY_ROUNDED_OUTCOME,
  NOT_APPLICABLE,
  NOT_ASSESSABLE,
  NOT_REPORTED,
  SUPPRESSED,
  TARGET_NONE,
} from './column-codes.ts';
import type { ColumnWork } from './column-work.ts';

/**
 * Assesses the rows of a block whose numbers stay below 2^53 and writes their results; this loop is where the time goes.
 *
 * It calls nothing, so that nothing has to be saved and checked anew after a call; what falls either way from row to row becomes
 * an index instead of a jump, since the processor cannot guess it; and all that is seldom is left to {@link assessRow}.
 *
 * @returns how many rows are left, now listed in `work.left`; all that must be refused are among them
 */
export const assessSafeRows = (work: ColumnWork, low: number, high: number): number => {
  const { indicator, numerator, denominator, target, forecast, mayFallBack, left, choice } = work;
  const { count, numbers } = work.parameters;
  const { printed, distance, status, reason, basis } = work.result;
  const largest = Number.MAX_SAFE_INTEGER;
  let leftRows = 0;

  for (let row = low; row < high; row += 1) {
    const id = indicator[row] as number;
    if (id >= count) {
      left[leftRows++] = row;
      continue;
    }
    // WIDTH as a literal: bundled, the constant is a variable that the engine would read for every row.
    const at = 16 * id;
    const top = numerator[row] as number;
    const bottom = denominator[row] as number;
    const goal = target[row] as number;
    const expected = forecast[row] as number;

    const product = top * (numbers[at] as number);
    const by = bottom * (numbers[at + 1] as number);
    if (
      2 * Math.abs(product) + by > largest ||
      top > Math.floor(top) ||
      bottom > Math.floor(bottom) ||
      bottom < 0
    ) {
      left[leftRows++] = row;
      continue;
    }
    let outcome = NaN;
    if (bottom >= (numbers[at + 2] as number)) {
      // A quotient of whole numbers below 2^53 never rounds up to a whole number, so the halves in it are exact;
      // halves less half of them is half up, away from zero on either side of it.
      const halves = Math.trunc((2 * product) / by);
      outcome = halves - Math.trunc(halves / 2);
    }
    printed[row] = outcome;

    // Unlike Number.isNaN this is compiled without a jump.
    const byOutcome = Number(!(expected <= Infinity)) & mayFallBack;
    choice[0] = expected;
    choice[1] = outcome;
    const difference = (choice[byOutcome] as number) - goal;
    distance[row] = difference;
    if (Number.isNaN(difference)) {
      status[row] = NOT_ASSESSABLE;
      reason[row] = Number.isNaN(goal)
        ? TARGET_NONE
        : byOutcome === 0 || Number.isNaN(top) || Number.isNaN(bottom)
          ? NOT_REPORTED
          : bottom === 0
            ? NOT_APPLICABLE
            : SUPPRESSED;
      continue;
    }
    const size = Math.abs(difference);
    const slope = numbers[at + 3] as number;
    const miss = slope * difference + (numbers[at + 4] as number) * size - (numbers[at + 5] as number);
    const scaled = miss * (numbers[at + 8] as number);
    const most = Math.abs(goal) * (numbers[at + 7] as number);
    const isNear = Number(miss <= (numbers[at + 6] as number)) | Number(scaled <= most);
    const grade = numbers[at + 12 + 2 * Number(miss > 0) + isNear] as number;
    if (
      scaled > largest ||
      most > largest ||
      size > largest ||
      difference > Math.floor(difference) ||
      goal > Math.floor(goal) ||
      grade === ASK_LAST_YEAR
    ) {
      left[leftRows++] = row;
      continue;
    }
    status[row] = grade;
    reason[row] = grade;
    basis[row] = BY_FORECAST + byOutcome;
    if (miss === 0 && byOutcome === 1) {
      const side = slope === 0 ? difference : slope;
      const rest = product - outcome * by;
      if (side === 0 ? rest !== 0 : side * rest > 0) basis[row] = BY_ROUNDED_OUTCOME;
    }
  }
  return leftRows;
};
