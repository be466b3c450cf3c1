import type { Table } from '../../tree/table.ts';

/** More cannot be read on a page; Word opens no table of more than 63. */
const mostColumns = 20;

/**
 * A table too broad for a page, cut into equal parts that each begin with the column that names the rows. Headings stand in
 * every part, comments in the first.
 *
 * @param table - a table with one cell for each column in every row
 * @returns the parts from left to right, their captions numbered; the table alone when it is not too broad
 */
export const tableParts = (table: Table): readonly Table[] => {
  const { caption, columns, rows, rowHeaders } = table;
  if (columns.length <= mostColumns) return [table];
  const names = rowHeaders === false ? 0 : 1;
  const count = Math.ceil((columns.length - names) / (mostColumns - names));
  const size = Math.ceil((columns.length - names) / count);
  return Array.from({ length: count }, (_, part) => {
    const start = names + part * size;
    const cut = <Item>(items: readonly Item[]): readonly Item[] => [
      ...items.slice(0, names),
      ...items.slice(start, start + size),
    ];
    return {
      ...table,
      caption: `${caption} (${part + 1}/${count})`,
      columns: cut(columns),
      rows: rows
        .filter(({ kind }) => part === 0 || kind !== 'comment')
        .map((row) => ('cells' in row ? { ...row, cells: cut(row.cells) } : row)),
    };
  });
};
