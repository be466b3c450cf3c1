import type { ReportFinding } from '../../finding.ts';
import type { Table, TableCellsRow, TableFormula } from '../../tree/table.ts';
import { plainText, type TextContext } from '../plain-text.ts';
import { found, type Path } from './found.ts';

/**
 * Checks a table: caption, heads, one cell per column, and the names that formulas use.
 *
 * @param table - the table
 * @param path - where it stands
 * @param context - language and texts
 * @returns the findings
 */
export const tableFindings = (table: Table, path: Path, context: TextContext): ReportFinding[] => [
  ...(table.caption.trim() === '' ? [found('table-caption-missing', path)] : []),
  ...(table.columns.length === 0 ? [found('table-columns-missing', path, { caption: table.caption })] : []),
  ...table.columns.flatMap(({ label }, index) =>
    label.trim() === ''
      ? [
          found('column-head-missing', [...path, 'columns', index], {
            caption: table.caption,
            column: index + 1,
          }),
        ]
      : [],
  ),
  ...table.rows.flatMap((row, index) =>
    'children' in row ? [] : rowFindings(table, row, [...path, 'rows', index], context),
  ),
  ...keyFindings(table.columns, [...path, 'columns']),
  ...keyFindings(
    table.rows.map((row) => ('children' in row ? {} : row)),
    [...path, 'rows'],
  ),
];

const rowFindings = (table: Table, row: TableCellsRow, path: Path, context: TextContext): ReportFinding[] => {
  const [first] = row.cells;
  const unnamed =
    table.rowHeaders !== false && (first === undefined || plainText(first, context).trim() === '');
  return [
    ...(row.cells.length === table.columns.length
      ? []
      : [
          found('table-ragged', path, {
            caption: table.caption,
            cells: row.cells.length,
            columns: table.columns.length,
          }),
        ]),
    ...(unnamed ? [found('row-head-missing', path, { caption: table.caption })] : []),
  ];
};

interface Keyed {
  readonly key?: string | undefined;
  readonly formula?: TableFormula | undefined;
}

const keyFindings = (items: readonly Keyed[], path: Path): ReportFinding[] => {
  const keys = items.flatMap(({ key }) => (key === undefined ? [] : [key]));
  return items.flatMap(({ key, formula }, index) => [
    ...(key !== undefined && items.findIndex((item) => item.key === key) < index
      ? [found('key-duplicate', [...path, index, 'key'], { key })]
      : []),
    ...[...(formula?.plus ?? []), ...(formula?.minus ?? [])]
      .filter((name) => !keys.includes(name))
      .map((name) => found('formula-key-unknown', [...path, index, 'formula'], { key: name })),
  ]);
};
