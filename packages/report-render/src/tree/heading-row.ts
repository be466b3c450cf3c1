import { toInlines } from '../internal/to-inlines.ts';
import type { InlineContent } from './inline.ts';
import type { TableSpanRow } from './table.ts';

/**
 * Builds a heading inside a table (mellanrubrik) that the rows below belong to.
 *
 * @param content - the heading's text
 * @returns the row
 *
 * @example
 * ```ts
 * import { headingRow } from '@sdn/report-render';
 *
 * headingRow('Kommunal förskola'); // => { kind: 'heading', children: ['Kommunal förskola'] }
 * ```
 *
 * @category Constructors
 */
export const headingRow = (content: InlineContent): TableSpanRow => ({
  kind: 'heading',
  children: toInlines(content),
});
