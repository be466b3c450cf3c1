import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * A paragraph (stycke).
 *
 * @category Tree
 */
export interface Paragraph {
  /** Node type. */
  readonly type: 'paragraph';
  /** The paragraph's text. */
  readonly children: readonly Inline[];
}

/**
 * Builds a paragraph (stycke).
 *
 * @param content - the text; several inlines are set side by side without a space between them
 * @returns the node
 *
 * @example
 * ```ts
 * import { paragraph } from '@sdn/report-render';
 *
 * paragraph('Inget att rapportera.'); // => { type: 'paragraph', children: ['Inget att rapportera.'] }
 * ```
 *
 * @category Constructors
 */
export const paragraph = (content: InlineContent): Paragraph => ({
  type: 'paragraph',
  children: toInlines(content),
});
