import { attempt } from './internal/attempt.ts';
import { type ParseOptions, parseQuantity } from './parse-quantity.ts';
import type { NoQuantity, Quantity } from './quantity.ts';
import type { ParseResult } from './safe-parse-target.ts';

/**
 * Reads a printed value (utfall, prognos) like {@link parseQuantity}, and returns the error instead of throwing it.
 *
 * @param text - the cell as printed
 * @param options - limit of the length
 * @returns the value, or the error
 *
 * @example
 * ```ts
 * import { safeParseQuantity } from '@sdn/indicator-calc';
 *
 * safeParseQuantity('-'); // => { success: true, data: { kind: 'none', raw: '-' } }
 * safeParseQuantity('två av tre').success; // => false
 * ```
 *
 * @category Values and targets
 */
export const safeParseQuantity = (
  text: string,
  options: ParseOptions = {},
): ParseResult<Quantity | NoQuantity> => attempt(() => parseQuantity(text, options));
