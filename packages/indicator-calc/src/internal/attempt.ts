import { isIndicatorCalcError } from '../errors.ts';
import type { ParseResult } from '../safe-parse-target.ts';

/**
 * Runs a parser and returns this package's error as data; any other error goes on.
 *
 * @param parse - the parser
 * @returns the data or the error
 */
export const attempt = <T>(parse: () => T): ParseResult<T> => {
  try {
    return { success: true, data: parse() };
  } catch (error) {
    if (isIndicatorCalcError(error)) return { success: false, error };
    throw error;
  }
};
