import type { Table, TableCellsRow, TableRow } from '../../tree/table.ts';
import { type Xml, type XmlContent, xmlElement } from '../../xml-element.ts';
import { headGroups } from '../head-groups.ts';
import { rectangular } from '../rectangular.ts';
import type { DocxContent, DocxContext, DocxMarks } from './context.ts';
import { textWidth } from './page.ts';
import { run } from './runs.ts';
import { type TableSetting, tableSetting } from './table-setting.ts';
import { tableParts } from './table-parts.ts';
import { paragraphProperties, wordParagraph } from './word-paragraph.ts';

const shade = 'e6edf2';
const rule = { 'w:val': 'single', 'w:sz': 4, 'w:color': '9aa7b0' } as const;
const heavyRule = { 'w:val': 'single', 'w:sz': 8, 'w:color': '1b1b1b' } as const;
const partIndent = 240;

/**
 * A table under its caption, with a head that repeats on each page and rows that no page breaks; one too broad for a page
 * in parts.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns caption, table and footnote
 */
export const tableContent = (node: Table, context: DocxContext): DocxContent => [
  ...tableParts(rectangular(node)).flatMap((part) => [
    wordParagraph({ style: 'Caption' }, run(part.caption, context)),
    part.columns.length === 0
      ? wordParagraph({}, run(context.messages['table.empty'], context))
      : wordTable(part, context),
  ]),
  // A paragraph must part this table from the next, or Word draws the two together.
  wordParagraph({ style: 'Footnote' }, node.footnote && context.inline(node.footnote)),
];

const wordTable = (table: Table, context: DocxContext): Xml => {
  const setting = tableSetting(table, context);
  return xmlElement(
    'w:tbl',
    {},
    tableProperties(table, setting),
    xmlElement(
      'w:tblGrid',
      {},
      setting.widths.map((width) => xmlElement('w:gridCol', { 'w:w': width })),
    ),
    headRows(table, setting, context),
    table.rows.length === 0
      ? spanRow(table, setting, run(context.messages['table.empty'], context))
      : bodyRows(table, setting, context),
  );
};

const tableProperties = (table: Table, { padding }: TableSetting): Xml =>
  xmlElement(
    'w:tblPr',
    {},
    xmlElement('w:tblW', { 'w:type': 'dxa', 'w:w': textWidth }),
    xmlElement(
      'w:tblBorders',
      {},
      xmlElement('w:top', rule),
      xmlElement('w:bottom', rule),
      xmlElement('w:insideH', rule),
    ),
    xmlElement('w:tblLayout', { 'w:type': 'fixed' }),
    xmlElement(
      'w:tblCellMar',
      {},
      xmlElement('w:left', { 'w:type': 'dxa', 'w:w': padding }),
      xmlElement('w:right', { 'w:type': 'dxa', 'w:w': padding }),
    ),
    xmlElement('w:tblLook', {
      'w:firstRow': 'true',
      'w:firstColumn': String(table.rowHeaders !== false),
      'w:noHBand': 'true',
      'w:noVBand': 'true',
    }),
  );

const headRows = (table: Table, { style, widths }: TableSetting, context: DocxContext): Xml[] => {
  const groups = headGroups(table.columns);
  const cell = (label: string, columns: readonly number[], right: boolean): Xml =>
    textCell(
      cellProperties({
        width: sum(columns.map((column) => widths[column] ?? 0)),
        span: columns.length,
        head: true,
      }),
      paragraphProperties({ style, keepNext: true, right }),
      run(label, context, { bold: true }),
    );
  const labels = table.columns.map(({ label, kind }, column) => cell(label, [column], kind === 'number'));
  return [
    ...(groups === undefined
      ? []
      : [
          tableRow(
            groups.map(({ label = '', columns }) => cell(label, columns, false)),
            true,
          ),
        ]),
    tableRow(labels, true),
  ];
};

/** What is the same in every cell of a column is written once per table: most of a report is cells. */
const bodyRows = (table: Table, setting: TableSetting, context: DocxContext): Xml[] => {
  const columns = table.columns.map(({ kind }, index) => {
    const look = { style: setting.style, right: kind === 'number' };
    const plain = paragraphProperties(look);
    return {
      cell: cellProperties({ width: setting.widths[index] }),
      sumCell: cellProperties({ width: setting.widths[index], heavy: true }),
      plain,
      part: index === 0 ? paragraphProperties({ ...look, indent: partIndent }) : plain,
    };
  });
  const cellsRow = ({ kind, cells }: TableCellsRow): Xml =>
    tableRow(
      columns.map(({ cell, sumCell, plain, part }, index) =>
        textCell(
          kind === 'sum' ? sumCell : cell,
          kind === 'subrow' || kind === 'varav' ? part : plain,
          context.inline(cells[index] ?? [], rowMarks[kind]),
        ),
      ),
    );
  return table.rows.map((row: TableRow) => {
    if ('cells' in row) return cellsRow(row);
    return row.kind === 'heading'
      ? spanRow(table, setting, context.inline(row.children, { bold: true }), { fill: true })
      : spanRow(table, setting, context.inline(row.children), { indent: partIndent });
  });
};

const rowMarks: Readonly<Record<TableCellsRow['kind'], DocxMarks | undefined>> = {
  row: undefined,
  subrow: undefined,
  varav: { italics: true },
  sum: { bold: true },
};

const spanRow = (
  table: Table,
  { style }: TableSetting,
  content: XmlContent,
  { fill, indent }: { readonly fill?: boolean; readonly indent?: number } = {},
): Xml =>
  tableRow([
    textCell(
      cellProperties({ width: textWidth, span: table.columns.length, ...(fill === true ? { fill } : {}) }),
      paragraphProperties({ style, ...(indent === undefined ? {} : { indent }) }),
      content,
    ),
  ]);

const tableRow = (cells: readonly Xml[], head = false): Xml =>
  xmlElement(
    'w:tr',
    {},
    xmlElement('w:trPr', {}, xmlElement('w:cantSplit'), head ? xmlElement('w:tblHeader') : undefined),
    cells,
  );

const textCell = (properties: Xml, paragraph: Xml | undefined, content: XmlContent): Xml =>
  xmlElement('w:tc', {}, properties, xmlElement('w:p', {}, paragraph, content));

interface CellLook {
  readonly width: number | undefined;
  readonly span?: number;
  readonly head?: boolean;
  readonly fill?: boolean;
  readonly heavy?: boolean;
}

const cellProperties = ({ width, span = 1, head = false, fill = head, heavy = false }: CellLook): Xml =>
  xmlElement(
    'w:tcPr',
    {},
    xmlElement('w:tcW', { 'w:type': 'dxa', 'w:w': width }),
    span === 1 ? undefined : xmlElement('w:gridSpan', { 'w:val': span }),
    heavy ? xmlElement('w:tcBorders', {}, xmlElement('w:top', heavyRule)) : undefined,
    fill ? xmlElement('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': shade }) : undefined,
    head ? xmlElement('w:vAlign', { 'w:val': 'bottom' }) : undefined,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
