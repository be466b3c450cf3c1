/**
 * Codes of the mistakes that the functions of this package throw.
 *
 * @category Errors
 */
export type IndicatorCalcErrorCode =
  | 'aggregation-unfit'
  | 'answers-invalid'
  | 'column-indicator-invalid'
  | 'column-length-mismatch'
  | 'column-value-invalid'
  | 'denominator-negative'
  | 'forecast-method-unfit'
  | 'number-invalid'
  | 'observation-duplicate'
  | 'observation-unexpected'
  | 'observations-mixed'
  | 'option-invalid'
  | 'period-invalid'
  | 'period-kind-mixed'
  | 'periodicity-unreadable'
  | 'quantity-unreadable'
  | 'rule-invalid'
  | 'sex-unreadable'
  | 'table-invalid'
  | 'text-invalid'
  | 'text-too-long'
  | 'threshold-invalid'
  | 'trend-rule-invalid'
  | 'unit-conflict';

const mark = Symbol.for('@sdn/indicator-calc/error');

/**
 * The error that every function of `@sdn/indicator-calc` throws on a caller's mistake.
 *
 * Branch on {@link IndicatorCalcError.code}, which is stable; the message is for people and may be reworded.
 *
 * @category Errors
 */
export class IndicatorCalcError extends Error {
  /** Stable kebab-case code. */
  readonly code: IndicatorCalcErrorCode;
  /** The values that the message speaks of, as plain data. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code - stable kebab-case code
   * @param message - what went wrong, what was got, what was expected, and the remedy
   * @param details - the values that the message speaks of
   */
  constructor(
    code: IndicatorCalcErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'IndicatorCalcError';
    this.code = code;
    this.details = details;
    Object.defineProperty(this, mark, { value: true });
  }
}

/**
 * Tells whether a caught value is an error of this package.
 *
 * Works when two copies of the package are installed, where `instanceof` does not.
 *
 * @param value - anything that was caught
 * @returns true when this package threw it
 *
 * @example
 * ```ts
 * import { isIndicatorCalcError } from '@sdn/indicator-calc';
 *
 * isIndicatorCalcError(new Error('something else')); // => false
 * ```
 *
 * @category Errors
 */
export const isIndicatorCalcError = (value: unknown): value is IndicatorCalcError =>
  typeof value === 'object' && value !== null && mark in value;
