import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * Text of strong importance (fet stil).
 *
 * @category Tree
 */
export interface Strong {
  /** Node type. */
  readonly type: 'strong';
  /** The marked text. */
  readonly children: readonly Inline[];
}

/**
 * Builds text of strong importance (fet stil).
 *
 * @param content - the text to mark
 * @returns the node
 *
 * @example
 * ```ts
 * import { strong } from '@sdn/report-render';
 *
 * strong('60,0 mnkr'); // => { type: 'strong', children: ['60,0 mnkr'] }
 * ```
 *
 * @category Constructors
 */
export const strong = (content: InlineContent): Strong => ({ type: 'strong', children: toInlines(content) });
