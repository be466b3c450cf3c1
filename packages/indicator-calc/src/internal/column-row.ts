import { IndicatorCalcError } from '../errors.ts';
import {
  ASK_LAST_YEAR,
  BY_FORECAST,
  BY_OUTCOME,
  BY_ROUNDED_OUTCOME,
  LAST_YEAR_MISSING,
  NOT_APPLICABLE,
  NOT_ASSESSABLE,
  NOT_MET,
  NOT_REPORTED,
  PARTLY,
  SUPPRESSED,
  TARGET_NONE,
} from './column-codes.ts';
import { WIDTH } from './column-parameters.ts';
import type { ColumnWork } from './column-work.ts';
import { roundRatio, signOfRest } from './round-ratio.ts';

/** Whether miss × scale ≤ percent × reference, exactly. */
const isWithinPercent = (miss: number, scale: number, percent: number, reference: number): boolean => {
  const left = miss * scale;
  const right = percent * reference;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left <= right;
  return BigInt(miss) * BigInt(scale) <= BigInt(percent) * BigInt(reference);
};

/** Why a row has no outcome. */
const whyNoOutcome = (numerator: number, denominator: number): number => {
  if (Number.isNaN(numerator) || Number.isNaN(denominator)) return NOT_REPORTED;
  return denominator === 0 ? NOT_APPLICABLE : SUPPRESSED;
};

/** Refuses a row; all that can be wrong with one stands in the message. */
export const refuseRow = (row: number): never => {
  throw new IndicatorCalcError(
    'column-value-invalid',
    `row ${row} holds a number that is not whole or beyond 2^53, a negative denominator, or an indicator that is not on the list. Scale decimals to whole numbers and say so in the indicator; write NaN for what was not reported.`,
    { row },
  );
};

/** The printed outcome of a row, NaN where there is none; refuses a row whose outcome cannot be computed. */
const outcomeOf = (work: ColumnWork, row: number): number => {
  const { count, numbers } = work.parameters;
  const at = (work.indicator[row] as number) * WIDTH;
  const top = work.numerator[row] as number;
  const bottom = work.denominator[row] as number;
  if (at >= count * WIDTH || bottom < 0 || Math.floor(bottom) < bottom) refuseRow(row);
  if (!(bottom >= (numbers[at + 2] as number)) || Number.isNaN(top)) return NaN;
  const outcome = roundRatio(top, numbers[at] as number, bottom, numbers[at + 1] as number);
  return Number.isInteger(top) && Math.abs(outcome) <= Number.MAX_SAFE_INTEGER ? outcome : refuseRow(row);
};

/** Whether an outcome that meets its bound as printed misses it unrounded. */
const missesUnrounded = (work: ColumnWork, row: number, side: number): boolean => {
  const { numbers } = work.parameters;
  const at = (work.indicator[row] as number) * WIDTH;
  const rest = signOfRest(
    work.numerator[row] as number,
    numbers[at] as number,
    work.denominator[row] as number,
    numbers[at + 1] as number,
    work.result.printed[row] as number,
  );
  return side === 0 ? rest !== 0 : side * rest > 0;
};

/** Assesses one row exactly, whatever the size of its numbers, or refuses it. */
export const assessRow = (work: ColumnWork, row: number): void => {
  const { lastYear, mayFallBack } = work;
  const { numbers } = work.parameters;
  const { printed, distance, status, reason, basis } = work.result;
  const judge = (code: number, why: number, by: number): void => {
    status[row] = code;
    reason[row] = why;
    basis[row] = by;
  };
  const goal = work.target[row] as number;
  const expected = work.forecast[row] as number;
  const outcome = outcomeOf(work, row);
  const byOutcome = Number.isNaN(expected) && mayFallBack === 1;
  const difference = (byOutcome ? outcome : expected) - goal;
  printed[row] = outcome;
  distance[row] = difference;
  if (Number.isNaN(difference)) {
    const why = byOutcome
      ? whyNoOutcome(work.numerator[row] as number, work.denominator[row] as number)
      : NOT_REPORTED;
    judge(NOT_ASSESSABLE, Number.isNaN(goal) ? TARGET_NONE : why, 0);
    return;
  }
  if (!Number.isSafeInteger(difference) || !Number.isInteger(goal)) refuseRow(row);

  const at = (work.indicator[row] as number) * WIDTH;
  const slope = numbers[at + 3] as number;
  const fold = numbers[at + 4] as number;
  const band = numbers[at + 5] as number;
  const miss = slope * difference + fold * Math.abs(difference) - band;
  const isNear =
    miss <= (numbers[at + 6] as number) ||
    isWithinPercent(miss, numbers[at + 8] as number, numbers[at + 7] as number, Math.abs(goal));
  let grade = numbers[at + 12 + 2 * Number(miss > 0) + Number(isNear)] as number;
  let by = byOutcome ? BY_OUTCOME : BY_FORECAST;
  if (grade === ASK_LAST_YEAR) {
    const before = (lastYear?.[row] ?? NaN) - goal;
    if (Number.isNaN(before)) {
      judge(NOT_ASSESSABLE, LAST_YEAR_MISSING, 0);
      return;
    }
    grade = miss + band < slope * before + fold * Math.abs(before) ? PARTLY : NOT_MET;
  } else if (miss === 0 && byOutcome && missesUnrounded(work, row, slope === 0 ? difference : slope))
    by = BY_ROUNDED_OUTCOME;
  judge(grade, grade, by);
};
