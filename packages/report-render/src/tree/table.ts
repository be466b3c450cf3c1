import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * A sum of rows or columns named by their keys, minus others: `net` is `{ plus: ['cost'], minus: ['income'] }`.
 *
 * Spreadsheets get it as a live formula; every other format prints the cell as given.
 *
 * @category Tree
 */
export interface TableFormula {
  /** Keys of the columns (or rows) that are added. */
  readonly plus: readonly string[];
  /** Keys of the columns (or rows) that are subtracted. */
  readonly minus?: readonly string[] | undefined;
}

/**
 * A column of a table (kolumn).
 *
 * @category Tree
 */
export interface TableColumn {
  /** Column head. */
  readonly label: string;
  /** `number` columns are set flush right with figures of equal width; `text` is the default. */
  readonly kind?: 'text' | 'number' | undefined;
  /** Head printed once above neighbouring columns that share it, such as "Budget 2021" over Kostnad, Intäkt, Netto. */
  readonly group?: string | undefined;
  /** Name that formulas use. */
  readonly key?: string | undefined;
  /** How each row's cell follows from the row's other cells. */
  readonly formula?: TableFormula | undefined;
}

/**
 * A row with one cell per column.
 *
 * `row` an ordinary row; `subrow` printed indented, whether it adds or is part of the row above is not said; `varav`
 * part of the row above, never added to the sum; `sum` a total (summarad).
 *
 * @category Tree
 */
export interface TableCellsRow {
  /** Meaning of the row. */
  readonly kind: 'row' | 'subrow' | 'varav' | 'sum';
  /** One cell per column. */
  readonly cells: readonly (readonly Inline[])[];
  /** Name that formulas use. */
  readonly key?: string | undefined;
  /** How each number of the row follows from the same column of other rows. */
  readonly formula?: TableFormula | undefined;
}

/**
 * A row across all columns: `heading` a heading of the rows below (mellanrubrik), `comment` the comment to the row
 * above (kommentar).
 *
 * @category Tree
 */
export interface TableSpanRow {
  /** Meaning of the row. */
  readonly kind: 'heading' | 'comment';
  /** The row's text. */
  readonly children: readonly Inline[];
}

/**
 * A row of a table (rad).
 *
 * @category Tree
 */
export type TableRow = TableCellsRow | TableSpanRow;

/**
 * A table (tabell) with a head that repeats on each page.
 *
 * @category Tree
 */
export interface Table {
  /** Node type. */
  readonly type: 'table';
  /** What the table shows, unit included (tabellrubrik). */
  readonly caption: string;
  /** The columns in order. */
  readonly columns: readonly TableColumn[];
  /** The rows in order. */
  readonly rows: readonly TableRow[];
  /** Whether the first column names the rows; true unless said otherwise. */
  readonly rowHeaders?: boolean | undefined;
  /** A line below the table: source, unit, rounding (tabellnot). */
  readonly footnote?: readonly Inline[] | undefined;
}

/**
 * A row as {@link table} accepts it: the cells of an ordinary row, or a row built by {@link tableRow},
 * {@link headingRow} or {@link commentRow}.
 *
 * @category Tree
 */
export type TableRowInput = readonly InlineContent[] | TableRow;

/**
 * What {@link table} is built from.
 *
 * @category Tree
 */
export interface TableInput {
  /** What the table shows, unit included. */
  readonly caption: string;
  /** The columns in order; a bare string is the head of a text column. */
  readonly columns: readonly (string | TableColumn)[];
  /** The rows in order. */
  readonly rows: readonly TableRowInput[];
  /** Whether the first column names the rows; true unless said otherwise. */
  readonly rowHeaders?: boolean | undefined;
  /** A line below the table. */
  readonly footnote?: InlineContent | undefined;
}

/**
 * Builds a table (tabell).
 *
 * @param input - caption, columns and rows; an array of cells is an ordinary row
 * @returns the node; whether every row has one cell per column is for `validateReport` to say
 *
 * @example
 * ```ts
 * import { numberValue, table } from '@sdn/report-render';
 *
 * table({
 *   caption: 'Driftbudget, mnkr',
 *   columns: ['Område', { label: 'Budget 2021', kind: 'number' }],
 *   rows: [['Förskola', numberValue('445.6', { decimals: 1 })]],
 * }).rows.length; // => 1
 * ```
 *
 * @category Constructors
 */
export const table = (input: TableInput): Table => ({
  type: 'table',
  caption: input.caption,
  columns: input.columns.map((column) => (typeof column === 'string' ? { label: column } : column)),
  rows: input.rows.map((row) => (isRow(row) ? row : { kind: 'row', cells: row.map(toInlines) })),
  ...(input.rowHeaders === undefined ? {} : { rowHeaders: input.rowHeaders }),
  ...(input.footnote === undefined ? {} : { footnote: toInlines(input.footnote) }),
});

const isRow = (row: TableRowInput): row is TableRow => 'kind' in row;
