import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * Stressed text (kursiv stil).
 *
 * @category Tree
 */
export interface Emphasis {
  /** Node type. */
  readonly type: 'emphasis';
  /** The stressed text. */
  readonly children: readonly Inline[];
}

/**
 * Builds stressed text (kursiv stil).
 *
 * @param content - the text to stress
 * @returns the node
 *
 * @example
 * ```ts
 * import { emphasis } from '@sdn/report-render';
 *
 * emphasis('preliminärt'); // => { type: 'emphasis', children: ['preliminärt'] }
 * ```
 *
 * @category Constructors
 */
export const emphasis = (content: InlineContent): Emphasis => ({
  type: 'emphasis',
  children: toInlines(content),
});
