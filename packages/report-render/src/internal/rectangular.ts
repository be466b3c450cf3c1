import type { Table } from '../tree/table.ts';

/**
 * A table with one cell for each column in every row, so that no format drops a cell: short rows are filled, and the
 * cells of a row that is too long stand under columns without a head.
 *
 * @param table - the table as given
 * @returns the same rows and columns, filled
 */
export const rectangular = (table: Table): Table => {
  const counts = table.rows.map((row) => ('cells' in row ? row.cells.length : 1));
  const width = counts.reduce((most, count) => Math.max(most, count), table.columns.length);
  return {
    ...table,
    columns: filled(table.columns, width, { label: '' }),
    rows: table.rows.map((row) => ('cells' in row ? { ...row, cells: filled(row.cells, width, []) } : row)),
  };
};

const filled = <Item>(items: readonly Item[], width: number, blank: Item): readonly Item[] =>
  items.length >= width ? items : [...items, ...Array.from({ length: width - items.length }, () => blank)];
