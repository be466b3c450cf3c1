import { toInlines } from '../internal/to-inlines.ts';
import type { InlineContent } from './inline.ts';
import type { TableCellsRow, TableFormula } from './table.ts';

/**
 * Name and formula of a row, for formats that calculate.
 *
 * @category Constructors
 */
export interface TableRowOptions {
  /** Name that formulas use. */
  readonly key?: string | undefined;
  /** How each number of the row follows from the same column of other rows. */
  readonly formula?: TableFormula | undefined;
}

/**
 * Builds a row of a table (tabellrad) that is not an ordinary one, or that formulas refer to.
 *
 * @param kind - `row`, `subrow`, `varav` (part of the row above, never added) or `sum`
 * @param cells - one cell per column
 * @param options - name and formula of the row
 * @returns the row
 *
 * @example
 * ```ts
 * import { tableRow } from '@sdn/report-render';
 *
 * tableRow('varav', ['varav vuxen', '59,4']).kind; // => 'varav'
 * ```
 *
 * @category Constructors
 */
export const tableRow = (
  kind: TableCellsRow['kind'],
  cells: readonly InlineContent[],
  options: TableRowOptions = {},
): TableCellsRow => ({ kind, cells: cells.map(toInlines), ...options });
