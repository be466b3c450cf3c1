import type {
  PhrasingContent,
  RootContent,
  Table as MarkdownTable,
  TableCell,
  TableRow as MarkdownRow,
} from 'mdast';
import type { Table, TableColumn, TableRow } from '../../tree/table.ts';
import type { MarkdownContext } from './context.ts';
import { paragraph, strong, text } from './nodes.ts';

/**
 * A GFM table under its caption. Sums are strong, varav rows stressed, comments stand in a row of their own.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the nodes
 */
export const tableHandler = (node: Table, context: MarkdownContext): RootContent[] => [
  paragraph([strong([text(node.caption)])]),
  node.columns.length === 0 ? paragraph([text(context.messages['table.empty'])]) : gfmTable(node, context),
  ...(node.footnote === undefined ? [] : [paragraph(context.inline(node.footnote))]),
];

const gfmTable = (table: Table, context: MarkdownContext): MarkdownTable => ({
  type: 'table',
  align: table.columns.map(({ kind }) => (kind === 'number' ? 'right' : null)),
  children: [
    row(table.columns.map((column) => [text(headText(column))])),
    ...(table.rows.length === 0
      ? [row(padded([[text(context.messages['table.empty'])]], table))]
      : table.rows.map((each) => tableRow(each, table, context))),
  ],
});

const headText = ({ label, group }: TableColumn): string =>
  group === undefined ? label : `${group}: ${label}`;

const tableRow = (each: TableRow, table: Table, { inline }: MarkdownContext): MarkdownRow => {
  switch (each.kind) {
    case 'heading':
      return row(padded([[strong(inline(each.children))]], table));
    case 'comment':
      return row(padded([[{ type: 'emphasis', children: inline(each.children) }]], table));
    case 'row':
      return row(padded(each.cells.map(inline), table));
    case 'subrow':
      return row(
        padded(
          each.cells.map((cell, index) => (index === 0 ? [text('– '), ...inline(cell)] : inline(cell))),
          table,
        ),
      );
    case 'varav':
      return row(
        padded(
          each.cells.map((cell) => marked('emphasis', inline(cell))),
          table,
        ),
      );
    case 'sum':
      return row(
        padded(
          each.cells.map((cell) => marked('strong', inline(cell))),
          table,
        ),
      );
  }
};

const marked = (type: 'emphasis' | 'strong', children: PhrasingContent[]): PhrasingContent[] =>
  children.length === 0 ? [] : [{ type, children }];

const padded = (cells: PhrasingContent[][], table: Table): PhrasingContent[][] => [
  ...cells,
  ...Array.from({ length: Math.max(0, table.columns.length - cells.length) }, () => []),
];

const row = (cells: PhrasingContent[][]): MarkdownRow => ({
  type: 'tableRow',
  children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
});
