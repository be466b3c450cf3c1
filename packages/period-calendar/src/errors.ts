/**
 * Codes of the mistakes that the functions of this package throw.
 *
 * - `period-unreadable`, `periodicity-unreadable`, `date-unreadable`: a text that is no such thing
 * - `text-too-long`: more than 200 characters, refused before reading
 * - `year-missing`: the text has no year and no `year` option was given
 * - `year-out-of-range`: outside what the function covers
 * - `date-invalid`: not a `YYYY-MM-DD` day of the calendar
 * - `count-invalid`: a number that is not whole, or out of bounds
 * - `kinds-not-nesting`: the one kind of period does not divide the other
 * - `kinds-differ`: two periods that should be of one kind and are not
 * - `order-reversed`: a first day or period after the last
 * - `stamp-invalid`, `domain-invalid`, `id-duplicate`: what a calendar file cannot be made of
 */
export type PeriodCalendarErrorCode =
  | 'period-unreadable'
  | 'periodicity-unreadable'
  | 'date-unreadable'
  | 'text-too-long'
  | 'year-missing'
  | 'year-out-of-range'
  | 'date-invalid'
  | 'count-invalid'
  | 'kinds-not-nesting'
  | 'kinds-differ'
  | 'order-reversed'
  | 'stamp-invalid'
  | 'domain-invalid'
  | 'id-duplicate';

const mark = Symbol.for('@sdn/period-calendar/error');

/**
 * The error that every function of `@sdn/period-calendar` throws on a caller's mistake.
 *
 * Branch on {@link PeriodCalendarError.code}, which is stable; the message is for people and may be reworded.
 * Errors of the parsers carry `details.text`, `details.offset` and `details.expected`.
 *
 * @category Errors
 */
export class PeriodCalendarError extends Error {
  /** Stable kebab-case code. */
  readonly code: PeriodCalendarErrorCode;
  /** The values that the message speaks of, as plain data. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code - stable kebab-case code
   * @param message - what went wrong, what was got, what was expected, and the remedy
   * @param details - the values that the message speaks of
   */
  constructor(
    code: PeriodCalendarErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'PeriodCalendarError';
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
 * import { isPeriodCalendarError } from '@sdn/period-calendar';
 *
 * isPeriodCalendarError(new Error('something else')); // => false
 * ```
 *
 * @category Errors
 */
export const isPeriodCalendarError = (value: unknown): value is PeriodCalendarError =>
  typeof value === 'object' && value !== null && mark in value;
