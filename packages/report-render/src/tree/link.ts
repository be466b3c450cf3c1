import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * A link (länk) to a heading of the same report or to an address outside it.
 *
 * @category Tree
 */
export interface Link {
  /** Node type. */
  readonly type: 'link';
  /**
   * `#id` of a heading, a relative path, or an address with the scheme http, https, mailto or tel. Any other scheme
   * is refused: the text is printed without a link, and {@link validateReport} reports it.
   */
  readonly href: string;
  /** The text that is clicked. */
  readonly children: readonly Inline[];
}

/**
 * Builds a link (länk).
 *
 * @param href - `#id` of a heading, a relative path, or an http, https, mailto or tel address
 * @param content - the text that is clicked; it must make sense read alone (WCAG 2.4.4)
 * @returns the node
 *
 * @example
 * ```ts
 * import { link } from '@sdn/report-render';
 *
 * link('#ekonomi', 'Ekonomi'); // => { type: 'link', href: '#ekonomi', children: ['Ekonomi'] }
 * ```
 *
 * @category Constructors
 */
export const link = (href: string, content: InlineContent): Link => ({
  type: 'link',
  href,
  children: toInlines(content),
});
