import { isPeriodCalendarError } from '../errors.ts';
import type { ParseResult } from '../parse-result.ts';

/**
 * Turns the package's own error into a value; anything else is a fault of ours and keeps flying.
 *
 * @param read - what to try
 * @returns its value, or the error
 */
export const attempt = <T>(read: () => T): ParseResult<T> => {
  try {
    return { success: true, data: read() };
  } catch (error) {
    if (isPeriodCalendarError(error)) return { success: false, error };
    throw error;
  }
};
