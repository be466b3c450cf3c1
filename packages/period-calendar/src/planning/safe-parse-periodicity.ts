import { attempt } from '../internal/attempt.ts';
import type { ParseResult } from '../parse-result.ts';
import { parsePeriodicity } from './parse-periodicity.ts';
import type { Periodicity } from './periodicity.ts';

/**
 * The periodicity that a cell prints, or the error, without an exception.
 *
 * @param text - the cell, at most 200 characters
 * @returns `{ success: true, data }` or `{ success: false, error }`
 *
 * @example
 * ```ts
 * import { safeParsePeriodicity } from '@sdn/period-calendar/planning';
 *
 * safeParsePeriodicity('Tertial'); // => { success: true, data: 'tertial' }
 * safeParsePeriodicity('').success; // => false
 * ```
 *
 * @category Periodicity
 */
export const safeParsePeriodicity = (text: string): ParseResult<Periodicity> =>
  attempt(() => parsePeriodicity(text));
