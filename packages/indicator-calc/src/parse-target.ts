import { readTarget } from './internal/read-target.ts';
import { checkText } from './internal/text.ts';
import type { ParseOptions } from './parse-quantity.ts';
import type { Target } from './target.ts';

/**
 * Reads a printed target (årsmål) into the form a careful reader would give it, with the raw text kept.
 *
 * For the columns Årsmål and KF:s årsmål; values are read with {@link parseQuantity}. A text that fits no form is `unparsed`, an
 * empty cell or a lone dash is `none`, zero is a target. Numbers as in {@link parseQuantity}: decimal comma, three kinds of space,
 * two minus signs, left-over inline tags passed over. Nothing is guessed: a missing unit stays missing (see {@link suggestUnit}).
 * A band may be printed by its ends ("80–85 %"); a bound that is itself missed ("under 5 %") is `strict`.
 * {@link formatTarget} prints the same text again. Time is linear in the text.
 *
 * @param text - the cell as printed, such as `"4,9 %"`, `"Max 10 personer"` or `"Tas fram av nämnd"`
 * @param options - limit of the length
 * @returns the target
 * @throws 'text-too-long' when the text passes the limit, 'text-invalid' when it is no text
 *
 * @example
 * ```ts
 * import { parseTarget } from '@sdn/indicator-calc';
 *
 * parseTarget('+/- 1 %');
 * // => { kind: 'within', raw: '+/- 1 %', centre: '0', value: '1', decimals: 0, unit: '%' }
 * parseTarget('Tas fram av nämnd/ styrelse').kind; // => 'delegated'
 * parseTarget('Redovisas senare').kind; // => 'unparsed'
 * ```
 *
 * @category Values and targets
 */
export const parseTarget = (text: string, options: ParseOptions = {}): Target =>
  readTarget(checkText(text, options.maxLength ?? 200));
