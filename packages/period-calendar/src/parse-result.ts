import type { PeriodCalendarError } from './errors.ts';

/** A text that was read. */
export interface ParseSuccess<T> {
  /** Always true. */
  readonly success: true;
  /** What the text says. */
  readonly data: T;
}

/** A text that could not be read. */
export interface ParseFailure {
  /** Always false. */
  readonly success: false;
  /** Why, with `details.offset` and `details.expected`. */
  readonly error: PeriodCalendarError;
}

/** What every `safeParse…` function returns: data or error, never an exception. */
export type ParseResult<T> = ParseSuccess<T> | ParseFailure;
