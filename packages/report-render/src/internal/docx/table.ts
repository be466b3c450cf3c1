import { Paragraph, Table as DocxTable, TableCell, TableRow as DocxRow, type ParagraphChild } from 'docx';
import type { Table, TableCellsRow, TableRow } from '../../tree/table.ts';
import { headGroups } from '../head-groups.ts';
import { plainText } from '../plain-text.ts';
import type { DocxContent, DocxContext, DocxMarks } from './context.ts';
import { run } from './runs.ts';

/** A4 with the margins of the page, in twentieths of a point. */
const textWidth = 9638;
const shade = 'e6edf2';
const rule = { style: 'single', size: 4, color: '9aa7b0' } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;

/**
 * A table under its caption, with a head that repeats on each page and rows that no page breaks.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns caption, table and footnote
 */
export const tableContent = (node: Table, context: DocxContext): DocxContent => [
  new Paragraph({ style: 'Caption', children: [run(node.caption, context)] }),
  ...(node.columns.length === 0
    ? [new Paragraph({ children: [run(context.messages['table.empty'], context)] })]
    : [wordTable(node, context)]),
  // A paragraph must part this table from the next, or Word draws the two together.
  new Paragraph({
    style: 'Footnote',
    children: node.footnote === undefined ? [] : context.inline(node.footnote),
  }),
];

const wordTable = (table: Table, context: DocxContext): DocxTable => {
  const columnWidths = widthsOf(table, context);
  return new DocxTable({
    width: { size: textWidth, type: 'dxa' },
    columnWidths,
    layout: 'fixed',
    margins: { left: 80, right: 80 },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: rule,
    },
    tableLook: { firstRow: true, firstColumn: table.rowHeaders !== false, noHBand: true, noVBand: true },
    rows: [
      ...headRows(table, context),
      ...(table.rows.length === 0
        ? [spanRow(table, [run(context.messages['table.empty'], context)], {})]
        : table.rows.map((row) => tableRow(row, table, context))),
    ],
  });
};

const headRows = (table: Table, context: DocxContext): DocxRow[] => {
  const groups = headGroups(table.columns);
  const cell = (label: string, options: { span?: number; right?: boolean }): TableCell =>
    textCell([run(label, context, { bold: true })], { ...options, fill: shade, bottom: true });
  const labels = table.columns.map(({ label, kind }) => cell(label, { right: kind === 'number' }));
  return [
    ...(groups === undefined
      ? []
      : [headRow(groups.map(({ label = '', columns }) => cell(label, { span: columns.length })))]),
    headRow(labels),
  ];
};

const headRow = (children: TableCell[]): DocxRow =>
  new DocxRow({ children, tableHeader: true, cantSplit: true, keepNext: true });

const tableRow = (row: TableRow, table: Table, context: DocxContext): DocxRow => {
  if ('children' in row)
    return row.kind === 'heading'
      ? spanRow(table, context.inline(row.children, { bold: true }), { fill: shade })
      : spanRow(table, context.inline(row.children), { indent: 240 });
  const marks = rowMarks[row.kind];
  return new DocxRow({
    cantSplit: true,
    children: table.columns.map(({ kind }, index) =>
      textCell(context.inline(row.cells[index] ?? [], marks), {
        right: kind === 'number',
        ...(index === 0 && isPart(row) ? { indent: 240 } : {}),
        ...(row.kind === 'sum' ? { heavy: true } : {}),
      }),
    ),
  });
};

const rowMarks: Readonly<Record<TableCellsRow['kind'], DocxMarks>> = {
  row: {},
  subrow: {},
  varav: { italics: true },
  sum: { bold: true },
};

const isPart = ({ kind }: TableCellsRow): boolean => kind === 'subrow' || kind === 'varav';

interface CellOptions {
  readonly span?: number;
  readonly right?: boolean;
  readonly fill?: string;
  readonly indent?: number;
  readonly bottom?: boolean;
  readonly heavy?: boolean;
}

const spanRow = (table: Table, children: readonly ParagraphChild[], options: CellOptions): DocxRow =>
  new DocxRow({
    cantSplit: true,
    children: [textCell(children, { ...options, span: table.columns.length })],
  });

const textCell = (children: readonly ParagraphChild[], options: CellOptions): TableCell =>
  new TableCell({
    ...(options.span === undefined || options.span === 1 ? {} : { columnSpan: options.span }),
    ...(options.fill === undefined ? {} : { shading: { fill: options.fill, type: 'clear', color: 'auto' } }),
    ...(options.heavy === true ? { borders: { top: { ...rule, size: 8, color: '1b1b1b' } } } : {}),
    verticalAlign: options.bottom === true ? 'bottom' : 'top',
    children: [
      new Paragraph({
        style: 'TableText',
        children,
        ...(options.right === true ? { alignment: 'right' } : {}),
        ...(options.indent === undefined ? {} : { indent: { left: options.indent } }),
      }),
    ],
  });

/** Width of a letter at the size of tables, in twentieths of a point, and of the margins of a cell. */
const letter = 100;
const cellMargins = 180;

/** Every column gets the width of its longest word, and shares what is left by what stands in it. */
const widthsOf = (table: Table, context: DocxContext): number[] => {
  const sizes = table.columns.map(({ label }, column) => {
    const texts = table.rows.map((row) =>
      'cells' in row ? plainText(row.cells[column] ?? [], context) : '',
    );
    // Breaks come at spaces and after hyphens, never at a no-break space.
    const words = [label, ...texts].flatMap((text) => text.split(/[ \n-]/));
    const word = Math.min(18, longest(words));
    return { least: word * letter + cellMargins, wish: Math.max(1, Math.min(60, longest(texts)) - word) };
  });
  const least = sum(sizes.map((size) => size.least));
  const wish = sum(sizes.map((size) => size.wish));
  const spare = Math.max(0, textWidth - least);
  const scale = Math.min(1, textWidth / least);
  return sizes.map((size) => Math.floor(size.least * scale + (spare * size.wish) / wish));
};

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);
