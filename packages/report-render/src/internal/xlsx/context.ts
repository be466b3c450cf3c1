import type { CellObject } from 'write-excel-file/universal';
import type { Messages } from '../../report-messages.ts';
import type { Block } from '../../tree/block.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';

/**
 * A cell of a sheet, as write-excel-file takes it. Text is text whatever it begins with: only `type: 'Formula'`
 * calculates.
 *
 * @category XLSX
 */
export interface XlsxCell extends CellObject {
  /** What a formula gives, stored beside it for programs that show a sheet without calculating. */
  readonly result?: number | undefined;
}

/**
 * A row of cells; `null` is an empty cell or one that the cell before it spans.
 *
 * @category XLSX
 */
export type XlsxRow = readonly (XlsxCell | null)[];

/**
 * A number: alone in its cell it stays a number, beside text it is printed.
 *
 * @category XLSX
 */
export interface XlsxNumber {
  /** Kind of piece. */
  readonly kind: 'number';
  /** The exact value, a plain decimal string with a point. */
  readonly value: string;
  /** Number format of the spreadsheet. */
  readonly format: string;
  /** The printed number. */
  readonly text: string;
}

/**
 * A line of the first sheet, which is the contents of the workbook.
 *
 * @category XLSX
 */
export interface XlsxLine {
  /** Kind of piece. */
  readonly kind: 'line';
  /** The cells. */
  readonly cells: XlsxRow;
}

/**
 * A sheet of its own.
 *
 * @category XLSX
 */
export interface XlsxSheet {
  /** Kind of piece. */
  readonly kind: 'sheet';
  /** Stands in the contents and, cut to what spreadsheets allow, on the sheet's tab. */
  readonly title: string;
  /** The rows in order. */
  readonly rows: readonly XlsxRow[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows: number;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
}

/**
 * What a handler of the XLSX format returns: text and numbers for a cell, lines of the contents, sheets. Prose has no
 * place in a workbook and gives nothing.
 *
 * @category XLSX
 */
export type XlsxContent = readonly (string | XlsxNumber | XlsxLine | XlsxSheet)[];

/**
 * What a handler of the XLSX format gets beside the node.
 *
 * @category XLSX
 */
export interface XlsxContext {
  /** Language of the report. */
  readonly language: Language;
  /** Texts printed by the renderer. */
  readonly messages: Messages;
  /** Renders text and numbers. */
  readonly inline: (children: readonly Inline[]) => (string | XlsxNumber)[];
  /** Renders blocks. */
  readonly blocks: (children: readonly Block[]) => XlsxContent;
}
