import { BudgetAdjustmentsError } from '../errors.ts';
import { Decimal } from './decimal.ts';

/** A number as callers hand it over: a decimal, a string with a decimal point, or a finite number. */
export type DecimalInput = Decimal | string | number;

/**
 * Checks an input once at the edge and gives it as a decimal of this package.
 *
 * @param value - the input
 * @param name - what the caller calls it, for the message
 * @returns the decimal, finite and never −0, which JSON would show
 */
export const toDecimal = (value: DecimalInput, name: string): Decimal => {
  // Decimals of another configuration share the prototype but would compute with their own precision.
  const decimal = isOwn(value) ? value : readDecimal(value);
  if (decimal?.isFinite()) return decimal.isZero() ? new Decimal(0) : decimal;
  throw new BudgetAdjustmentsError(
    'amount-not-finite',
    `${name} is ${String(value)}; expected a finite number such as "2522.8". Read printed text with parseAmount.`,
    { name, got: String(value) },
  );
};

const isOwn = (value: DecimalInput): value is Decimal =>
  value instanceof Decimal && value.constructor === Decimal;

/**
 * Tells whether an input is a finite number, without throwing.
 *
 * @param value - the input
 * @returns true when {@link toDecimal} would accept it
 */
export const isFiniteNumber = (value: DecimalInput): boolean => readDecimal(value)?.isFinite() ?? false;

// The constructor throws on text that is no number; `undefined` leaves the message to the caller.
const readDecimal = (value: DecimalInput): Decimal | undefined => {
  try {
    return new Decimal(value);
  } catch {
    return undefined;
  }
};
