import { attempt } from './internal/attempt.ts';
import { parsePeriod, type ParsePeriodOptions, type ReadPeriod } from './parse-period.ts';
import type { ParseResult } from './parse-result.ts';

/**
 * The period of a printed label, or the error, without an exception.
 *
 * Reads what `parsePeriod` reads; use it where unreadable labels are part of the work.
 *
 * @param text - one label of at most 200 characters
 * @param options - the year of labels without one
 * @returns `{ success: true, data }` or `{ success: false, error }`
 *
 * @example
 * ```ts
 * import { safeParsePeriod } from '@sdn/period-calendar';
 *
 * const result = safeParsePeriod('Tertial 4 2021');
 * result.success ? result.data.key : result.error.details; // =>
 * // { text: 'Tertial 4 2021', offset: 8, expected: 'a number from 1 to 3' }
 * ```
 *
 * @category Periods
 */
export const safeParsePeriod = (text: string, options: ParsePeriodOptions = {}): ParseResult<ReadPeriod> =>
  attempt(() => parsePeriod(text, options));
