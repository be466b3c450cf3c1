import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../../tree/inline.ts';
import type { Table, TableCellsRow, TableRow, TableSpanRow } from '../../tree/table.ts';
import { headGroups } from '../head-groups.ts';
import { plainText } from '../plain-text.ts';
import { rectangular } from '../rectangular.ts';
import type { HtmlContext } from './context.ts';

/**
 * A table in a frame that scrolls by itself, so that the page never does.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the nodes
 */
export const tableHandler = (node: Table, context: HtmlContext): Element => {
  const id = context.newId('table');
  const whole = rectangular(node);
  return h('div', { className: ['table'] }, [
    h('div', { className: ['scroll'], role: 'group', ariaLabelledBy: [id], tabIndex: 0 }, [
      h('table', breadth(whole), [
        h('caption', { id }, node.caption),
        ...head(whole),
        ...bodies(whole, context),
      ]),
    ]),
    node.footnote === undefined ? null : h('p', { className: ['quiet'] }, context.inline(node.footnote)),
  ]);
};

/** Wide tables are set smaller; on paper the widest get a page of their own form and break their words to fit it. */
const breadth = ({ columns }: Table): Properties => {
  if (columns.length > 16) return { className: ['wide', 'broad'] };
  return columns.length > 6 ? { className: ['wide'] } : {};
};

const head = (table: Table): Element[] => {
  if (table.columns.length === 0) return [];
  const groups = headGroups(table.columns);
  if (groups === undefined)
    return [
      h(
        'thead',
        h(
          'tr',
          table.columns.map((_, index) => columnHead(table, index)),
        ),
      ),
    ];
  return [
    ...groups.map(({ columns }) => h('colgroup', { span: columns.length })),
    h('thead', [
      h(
        'tr',
        groups
          .map(({ label, columns }) =>
            label === undefined
              ? columns.map((index) => columnHead(table, index, { rowSpan: 2 }))
              : [h('th', { scope: 'colgroup', colSpan: columns.length }, label)],
          )
          .flat(),
      ),
      h(
        'tr',
        groups.flatMap(({ label, columns }) =>
          label === undefined ? [] : columns.map((index) => columnHead(table, index)),
        ),
      ),
    ]),
  ];
};

const columnHead = (table: Table, index: number, extra: Properties = {}): Element => {
  const column = table.columns[index];
  const label = column?.label ?? '';
  // An empty head is no head: speech would announce a header without a name.
  if (label.trim() === '') return h('td', extra);
  return h('th', { scope: 'col', ...extra, ...numeric(column?.kind === 'number') }, label);
};

const bodies = (table: Table, context: HtmlContext): Element[] => {
  if (table.rows.length === 0) {
    return [h('tbody', h('tr', h('td', spanning(table), context.messages['table.empty'])))];
  }
  const groups: TableRow[][] = [];
  for (const row of table.rows) {
    const open = groups.at(-1);
    if (open === undefined || row.kind === 'heading') groups.push([row]);
    else open.push(row);
  }
  return groups.map((rows) =>
    h(
      'tbody',
      rows.map((row) => tableRow(table, row, context)),
    ),
  );
};

const tableRow = (table: Table, row: TableRow, context: HtmlContext): Element =>
  'children' in row ? spanRow(table, row, context) : cellsRow(table, row, context);

const spanRow = (table: Table, row: TableSpanRow, { inline }: HtmlContext): Element =>
  h('tr', { className: [row.kind] }, [
    row.kind === 'heading'
      ? h('th', { scope: 'rowgroup', ...spanning(table) }, inline(row.children))
      : h('td', spanning(table), h('div', inline(row.children))),
  ]);

const cellsRow = (table: Table, row: TableCellsRow, context: HtmlContext): Element =>
  h(
    'tr',
    row.kind === 'row' ? {} : { className: [row.kind] },
    row.cells.map((cell, index) =>
      index === 0 && table.rowHeaders !== false && plainText(cell, context).trim() !== ''
        ? h('th', { scope: 'row' }, context.inline(cell))
        : h('td', cellClass(cell, table.columns[index]?.kind === 'number'), context.inline(cell)),
    ),
  );

const spanning = (table: Table): Properties =>
  table.columns.length > 1 ? { colSpan: table.columns.length } : {};

const cellClass = (cell: readonly Inline[], isNumeric: boolean): Properties => {
  const [only] = cell;
  // A date broken at its hyphens is hard to read.
  if (typeof only === 'string' && /^\d{4}-\d\d-\d\d$/.test(only)) return { className: ['day'] };
  return numeric(isNumeric);
};

const numeric = (isNumeric: boolean): Properties => (isNumeric ? { className: ['n'] } : {});
