import type { Inline } from '../../tree/inline.ts';
import type { NumberValue } from '../../tree/number-value.ts';
import type { Table, TableCellsRow, TableFormula } from '../../tree/table.ts';
import { addDecimals } from '../add-decimals.ts';
import { type DecimalParts, isZeroDecimal, readDecimal, roundDecimal } from '../decimal-string.ts';

/** Place of a cell in a table, both from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel's limit is 8 192 characters. */
const longestFormula = 8000;

/**
 * Makes the formula finder of a table.
 *
 * A formula is written only where it gives the figure that stands in the cell, at the decimals printed: published
 * tables are rounded row by row, and a spreadsheet must not show other figures than the report. The column's formula
 * goes before the row's, since a share or a deviation of a total is not the total of shares.
 *
 * @param table - the table
 * @param firstRow - number of the sheet row where the table's first row stands, from 1
 * @returns finds the formula of a cell, without the equals sign
 */
export const formulasOf = (table: Table, firstRow: number): ((place: Place) => string | undefined) => {
  const columns = keysOf(table.columns);
  const rows = keysOf(table.rows.map((row) => ('cells' in row ? row : {})));
  const valueAt = ({ row, column }: Place): DecimalParts | undefined => {
    const line = table.rows[row];
    return line === undefined || !('cells' in line) ? undefined : valueOf(line.cells[column]);
  };
  const written = (
    { plus, minus = [] }: TableFormula,
    keys: ReadonlyMap<string, number>,
    placeOf: (index: number) => Place,
    stated: NumberValue,
  ): string | undefined => {
    const [added, taken] = [plus, minus].map((names) =>
      names.flatMap((name) => {
        const index = keys.get(name);
        return index === undefined ? [] : [placeOf(index)];
      }),
    );
    if (added?.length !== plus.length || taken?.length !== minus.length) return undefined;
    const terms = [...added.map(valueAt), ...taken.map((place) => negated(valueAt(place)))];
    if (terms.length === 0 || !gives(terms, stated)) return undefined;
    const text = `${sumOf(added, firstRow)}${taken.length === 0 ? '' : `-${sumOf(taken, firstRow)}`}`;
    return text.length > longestFormula ? undefined : text;
  };
  return ({ row, column }) => {
    const line = table.rows[row];
    if (line === undefined || !('cells' in line)) return undefined;
    const stated = numberIn(line.cells[column]);
    if (stated === undefined) return undefined;
    const { across, down } = formulasAt(table, line, column);
    return (
      (across && written(across, columns, (index) => ({ row, column: index }), stated)) ??
      (down && written(down, rows, (index) => ({ row: index, column }), stated))
    );
  };
};

const formulasAt = (
  table: Table,
  line: TableCellsRow,
  column: number,
): { readonly across: TableFormula | undefined; readonly down: TableFormula | undefined } => ({
  across: table.columns[column]?.formula,
  down: line.formula,
});

const keysOf = (items: readonly { readonly key?: string | undefined }[]): ReadonlyMap<string, number> =>
  new Map(items.flatMap(({ key }, index) => (key === undefined ? [] : [[key, index] as const])));

const numberIn = (cell: readonly Inline[] | undefined): NumberValue | undefined => {
  const [only] = cell ?? [];
  if (cell?.length !== 1 || typeof only !== 'object') return undefined;
  if (only.type === 'strong' || only.type === 'emphasis') return numberIn(only.children);
  return only.type === 'number' ? only : undefined;
};

const valueOf = (cell: readonly Inline[] | undefined): DecimalParts | undefined =>
  readDecimal(numberIn(cell)?.value ?? '');

const negated = (parts: DecimalParts | undefined): DecimalParts | undefined =>
  parts && { ...parts, negative: !parts.negative };

/** Whether the terms add up to the stated figure at the decimals it is printed with. */
const gives = (terms: readonly (DecimalParts | undefined)[], stated: NumberValue): boolean => {
  const expected = readDecimal(stated.value);
  if (expected === undefined || !terms.every((term) => term !== undefined)) return false;
  const sum = terms.reduce((left, right) => readDecimal(addDecimals(left, right)) ?? left);
  const places = stated.decimals ?? expected.fraction.length;
  const [left, right] = [sum, expected].map((parts) => roundDecimal(parts, places));
  const rest = left && right && readDecimal(addDecimals(left, { ...right, negative: !right.negative }));
  return rest !== undefined && isZeroDecimal(rest);
};

/** `B4`, or `SUM(B4:B9,B11)` with neighbours below each other drawn together. */
const sumOf = (places: readonly Place[], firstRow: number): string => {
  const runs: { from: Place; to: Place }[] = [];
  for (const place of places) {
    const open = runs.at(-1);
    if (open?.to.column === place.column && open.to.row + 1 === place.row) open.to = place;
    else runs.push({ from: place, to: place });
  }
  const nameOf = ({ row, column }: Place): string => `${columnName(column)}${firstRow + row}`;
  const names = runs.map(({ from, to }) => (from === to ? nameOf(from) : `${nameOf(from)}:${nameOf(to)}`));
  if (places.length === 0) return '';
  return places.length === 1 ? names.join('') : `SUM(${names.join(',')})`;
};

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
