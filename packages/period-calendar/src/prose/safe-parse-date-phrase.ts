import { attempt } from '../internal/attempt.ts';
import type { ParseResult } from '../parse-result.ts';
import type { DatePhrase } from './date-phrase.ts';
import { parseDatePhrase, type ParseDatePhraseOptions } from './parse-date-phrase.ts';

/**
 * The days that a phrase speaks of, or the error, without an exception.
 *
 * @param text - one phrase of at most 200 characters
 * @param options - the year of phrases without one
 * @returns `{ success: true, data }` or `{ success: false, error }`
 *
 * @example
 * ```ts
 * import { safeParseDatePhrase } from '@sdn/period-calendar/prose';
 *
 * safeParseDatePhrase('30 februari 2021').success; // => false
 * ```
 *
 * @category Prose
 */
export const safeParseDatePhrase = (
  text: string,
  options: ParseDatePhraseOptions = {},
): ParseResult<DatePhrase> => attempt(() => parseDatePhrase(text, options));
