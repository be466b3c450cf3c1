import { IndicatorCalcError } from '../errors.ts';
import { NOT_APPLICABLE, NOT_REPORTED, SUPPRESSED } from './column-codes.ts';

/** Whether miss × scale ≤ percent × reference, exactly. */
export const isWithinPercent = (miss: number, scale: number, percent: number, reference: number): boolean => {
  const left = miss * scale;
  const right = percent * reference;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left <= right;
  return BigInt(miss) * BigInt(scale) <= BigInt(percent) * BigInt(reference);
};

/** Why a row has no outcome. */
export const whyNoOutcome = (numerator: number, denominator: number): number => {
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
