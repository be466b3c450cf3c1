import type { IndicatorCalcError } from './errors.ts';
import { attempt } from './internal/attempt.ts';
import { type ParseOptions } from './parse-quantity.ts';
import { parseTarget } from './parse-target.ts';
import type { Target } from './target.ts';

/**
 * What a safe parser returns: the data, or the error that its throwing twin would throw.
 *
 * @category Values and targets
 */
export type ParseResult<T> =
  | {
      /** The text was read. */
      readonly success: true;
      /** What it says. */
      readonly data: T;
    }
  | {
      /** The text was refused. */
      readonly success: false;
      /** Why, with a stable code. */
      readonly error: IndicatorCalcError;
    };

/**
 * Reads a printed target (årsmål) like {@link parseTarget}, and returns the error instead of throwing it.
 *
 * A text that fits no form is no error but data: `{ kind: 'unparsed' }`.
 *
 * @param text - the cell as printed
 * @param options - limit of the length
 * @returns the target, or the error
 *
 * @example
 * ```ts
 * import { safeParseTarget } from '@sdn/indicator-calc';
 *
 * safeParseTarget('öka'); // => { success: true, data: { kind: 'direction', raw: 'öka', change: 'increase' } }
 * safeParseTarget('9'.repeat(500)).success; // => false
 * ```
 *
 * @category Values and targets
 */
export const safeParseTarget = (text: string, options: ParseOptions = {}): ParseResult<Target> =>
  attempt(() => parseTarget(text, options));
