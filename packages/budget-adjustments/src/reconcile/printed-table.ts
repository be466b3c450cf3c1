/**
 * What a row of a printed table is: a line (`row`), a line printed indented whose meaning the source does not say (`subrow`),
 * a part of the line above that never adds (`varav`), a total or net (`sum`), or a heading without figures (`heading`).
 *
 * @category Reconciliation
 */
export type PrintedRowKind = 'row' | 'subrow' | 'varav' | 'sum' | 'heading';

/**
 * A row of a printed table.
 *
 * @category Reconciliation
 */
export interface PrintedRow {
  /** The text of the row's first column, as printed. */
  readonly label: string;
  /** What the row is. */
  readonly kind: PrintedRowKind;
  /** One string a column, exactly as printed; `""`, `"-"` and `"_"` are empty, `null` is a cell the table does not have. */
  readonly cells: readonly (string | null)[];
}

/**
 * A table as it is printed in a plan or report: raw strings, nothing interpreted.
 *
 * Tables of the transcription format fit as they are; further properties are ignored.
 *
 * @category Reconciliation
 */
export interface PrintedTable {
  /** The table's name in findings. */
  readonly id: string;
  /** The heading above the table. */
  readonly title?: string | undefined;
  /** The section of the document that the table stands in. */
  readonly section?: string | undefined;
  /** Unit of the figures: `mnkr`, `tkr`, `kr`, `antal`, `procent` or `mixed`. */
  readonly unit?: string | undefined;
  /** The headings of the columns after the label column. */
  readonly columns: readonly string[];
  /** The rows, in printed order. */
  readonly rows: readonly PrintedRow[];
}

/**
 * The place of a cell.
 *
 * @category Reconciliation
 */
export interface CellReference {
  /** {@link PrintedTable.id} of the table. */
  readonly table: string;
  /** Index of the row, from 0. */
  readonly row: number;
  /** Index of the column, from 0, the label column not counted. */
  readonly column: number;
}
