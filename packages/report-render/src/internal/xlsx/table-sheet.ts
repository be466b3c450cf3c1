import type { Inline } from '../../tree/inline.ts';
import type { Table, TableCellsRow, TableSpanRow } from '../../tree/table.ts';
import { headGroups } from '../head-groups.ts';
import { rectangular } from '../rectangular.ts';
import { readDecimal } from '../decimal-string.ts';
import { cellOf, textCell } from './cells.ts';
import type { XlsxCell, XlsxContext, XlsxRow, XlsxSheet } from './context.ts';
import { formulasOf } from './formulas.ts';

const shade = '#e6edf2';
const lineHeight = 15;
const widest = 60;
const narrowest = 9;

/**
 * A table as a sheet: caption, frozen head, rows with formulas, footnote.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the sheet
 */
export const tableSheet = (node: Table, context: XlsxContext): XlsxSheet => {
  const table = rectangular(node);
  const head = headRows(table);
  const frozenRows = head.length + 1;
  const formulaAt = formulasOf(table, frozenRows + 1);
  const cells = table.rows.map((row, index) =>
    'cells' in row ? cellsRow(row, index, table, context, formulaAt) : undefined,
  );
  const widths = widthsOf(table, cells);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const body = table.rows.map((row, index) =>
    'children' in row ? spanRow(row, table, total, context) : (cells[index] ?? []),
  );
  return {
    kind: 'sheet',
    title: table.caption,
    rows: [
      [{ ...textCell(table.caption), fontWeight: 'bold', fontSize: 12 }],
      ...head,
      ...(body.length === 0 ? [[textCell(context.messages['table.empty'])]] : body),
      ...(table.footnote === undefined ? [] : [[], [cellOf(context.inline(table.footnote))]]),
    ],
    widths,
    frozenRows,
    frozenColumns: table.rowHeaders === false || table.columns.length < 2 ? 0 : 1,
  };
};

const headRows = (table: Table): XlsxRow[] => {
  const groups = headGroups(table.columns);
  const labels = table.columns.map(({ label, kind }): XlsxCell => ({
    ...headStyle(label),
    align: kind === 'number' ? 'right' : 'left',
  }));
  if (groups === undefined) return [labels];
  const above = groups.flatMap(({ label = '', columns }): XlsxRow => [
    { ...headStyle(label), ...(columns.length > 1 ? { columnSpan: columns.length } : {}) },
    ...columns.slice(1).map(() => null),
  ]);
  return [above, labels];
};

const headStyle = (label: string): XlsxCell => ({
  ...textCell(label),
  fontWeight: 'bold',
  backgroundColor: shade,
  alignVertical: 'bottom',
  wrap: true,
});

const styles: Readonly<Record<TableCellsRow['kind'], XlsxCell>> = {
  row: {},
  subrow: {},
  varav: { fontStyle: 'italic' },
  sum: { fontWeight: 'bold', topBorderStyle: 'thin' },
};

const cellsRow = (
  row: TableCellsRow,
  index: number,
  table: Table,
  context: XlsxContext,
  formulaAt: ReturnType<typeof formulasOf>,
): XlsxRow =>
  table.columns.map((_, column) => {
    const content: readonly Inline[] = row.cells[column] ?? [];
    const cell = cellOf(context.inline(content));
    const style = {
      ...styles[row.kind],
      ...(column === 0 && (row.kind === 'subrow' || row.kind === 'varav') ? { indent: 1 } : {}),
    };
    if (cell === null) return row.kind === 'sum' ? style : null;
    const formula = typeof cell.value === 'number' ? formulaAt({ row: index, column }) : undefined;
    if (formula !== undefined)
      return { ...cell, ...style, value: formula, type: 'Formula', result: Number(cell.value) };
    return typeof cell.value === 'number'
      ? { ...cell, ...style }
      : { ...cell, ...style, wrap: true, alignVertical: 'top' };
  });

const spanRow = (
  { kind, children }: TableSpanRow,
  table: Table,
  total: number,
  context: XlsxContext,
): XlsxRow => {
  const cell = cellOf(context.inline(children)) ?? {};
  const length = typeof cell.value === 'string' ? cell.value.length : 0;
  const span = table.columns.length;
  return [
    {
      ...cell,
      ...(kind === 'heading' ? { fontWeight: 'bold', backgroundColor: shade } : { indent: 1 }),
      ...(span > 1 ? { columnSpan: span } : {}),
      wrap: true,
      alignVertical: 'top',
      // A row does not grow with text that spans columns.
      height: lineHeight * Math.min(20, Math.max(1, Math.ceil((length * 1.1) / total))),
    },
    ...table.columns.slice(1).map(() => null),
  ];
};

const widthsOf = (table: Table, rows: readonly (XlsxRow | undefined)[]): number[] =>
  table.columns.map(({ label }, column) => {
    const longestWord = Math.max(...label.split(/\s+/).map((word) => word.length));
    const longest = rows.reduce(
      (width, row) => Math.max(width, shownLength(row?.[column] ?? null)),
      longestWord,
    );
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });

const shownLength = (cell: XlsxCell | null): number => {
  if (typeof cell?.value === 'string' && cell.type === String) return cell.value.length;
  const value = cell?.result ?? cell?.value;
  if (typeof value !== 'number') return 0;
  const places = /\.(0+)/.exec(cell?.format ?? '')?.[1]?.length ?? 0;
  const digits = readDecimal(value.toFixed(places))?.digits.length ?? 15;
  const unit = /"(.*?)"/.exec(cell?.format ?? '')?.[1]?.length ?? 0;
  return digits + Math.floor(digits / 3) + places + unit + 2;
};
