import type { Messages } from '../../report-messages.ts';
import type { Block } from '../../tree/block.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';

/**
 * A cell of a sheet. Text is text whatever it begins with: only `type: 'Formula'`
 * calculates.
 *
 * @category XLSX
 */
export interface XlsxCell {
  /** The text, the number, or the formula without its equals sign. */
  readonly value?: string | number;
  /** What the value is. */
  readonly type?: StringConstructor | NumberConstructor | 'Formula';
  /** Number format, or `@` for text. */
  readonly format?: string;
  /** Weight of the letters. */
  readonly fontWeight?: 'bold';
  /** Slant of the letters. */
  readonly fontStyle?: 'italic';
  /** Size of the letters in points. */
  readonly fontSize?: number;
  /** Side that the text is set to. */
  readonly align?: 'left' | 'right';
  /** Edge that the text stands at. */
  readonly alignVertical?: 'top' | 'bottom';
  /** Whether text breaks into lines. */
  readonly wrap?: boolean;
  /** Steps that the text is moved in. */
  readonly indent?: number;
  /** Columns that the cell spans. */
  readonly columnSpan?: number;
  /** Height of the row in points. */
  readonly height?: number;
  /** Colour behind the text, `#rrggbb`. */
  readonly backgroundColor?: string;
  /** Line above the cell. */
  readonly topBorderStyle?: 'thin';
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
