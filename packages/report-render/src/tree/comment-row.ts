import { toInlines } from '../internal/to-inlines.ts';
import type { InlineContent } from './inline.ts';
import type { TableSpanRow } from './table.ts';

/**
 * Builds a comment (kommentar) to the row above it, as the city prints them: as a row of its own.
 *
 * @param content - the comment's text
 * @returns the row
 *
 * @example
 * ```ts
 * import { commentRow } from '@sdn/report-render';
 *
 * commentRow('Mäts i höst.'); // => { kind: 'comment', children: ['Mäts i höst.'] }
 * ```
 *
 * @category Constructors
 */
export const commentRow = (content: InlineContent): TableSpanRow => ({
  kind: 'comment',
  children: toInlines(content),
});
