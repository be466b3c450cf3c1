import type {
  PhrasingContent,
  RootContent,
  Table as MarkdownTable,
  TableCell,
  TableRow as MarkdownRow,
} from 'mdast';
import type { Table, TableColumn, TableRow } from '../../tree/table.ts';
import { rectangular } from '../rectangular.ts';
import type { MarkdownContext } from './context.ts';
import { paragraph, strong, text } from './nodes.ts';

/**
 * A GFM table under its caption. Sums are strong, varav rows stressed, comments stand in a row of their own.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the nodes
 */
export const tableHandler = (node: Table, context: MarkdownContext): RootContent[] => {
  const whole = rectangular(node);
  return [
    paragraph([strong([text(node.caption)])]),
    whole.columns.length === 0
      ? paragraph([text(context.messages['table.empty'])])
      : gfmTable(whole, context),
    ...(node.footnote === undefined ? [] : [paragraph(context.inline(node.footnote))]),
  ];
};

const gfmTable = (table: Table, context: MarkdownContext): MarkdownTable => ({
  type: 'table',
  align: table.columns.map(({ kind }) => (kind === 'number' ? 'right' : null)),
  children: [
    row(table.columns.map((column) => [text(headText(column))])),
    ...(table.rows.length === 0
      ? [spanRow([text(context.messages['table.empty'])], table)]
      : table.rows.map((each) => tableRow(each, table, context))),
  ],
});

const headText = ({ label, group = '' }: TableColumn): string =>
  group.trim() === '' ? label : `${group}: ${label}`;

const tableRow = (each: TableRow, table: Table, { inline }: MarkdownContext): MarkdownRow => {
  switch (each.kind) {
    case 'heading':
      return spanRow([strong(inline(each.children))], table);
    case 'comment':
      return spanRow([{ type: 'emphasis', children: inline(each.children) }], table);
    case 'row':
      return row(each.cells.map(inline));
    case 'subrow':
      return row(
        each.cells.map((cell, index) => (index === 0 ? [text('– '), ...inline(cell)] : inline(cell))),
      );
    case 'varav':
      return row(each.cells.map((cell) => marked('emphasis', inline(cell))));
    case 'sum':
      return row(each.cells.map((cell) => marked('strong', inline(cell))));
  }
};

const marked = (type: 'emphasis' | 'strong', children: PhrasingContent[]): PhrasingContent[] =>
  children.length === 0 ? [] : [{ type, children }];

/** GFM has no cell that spans columns. */
const spanRow = (content: PhrasingContent[], table: Table): MarkdownRow =>
  row(table.columns.map((_, index) => (index === 0 ? content : [])));

const row = (cells: PhrasingContent[][]): MarkdownRow => ({
  type: 'tableRow',
  children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
});
