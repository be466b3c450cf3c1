import { allMessagesOf } from './internal/all-messages.ts';
import { handle } from './internal/handle.ts';
import { mapBlocks } from './internal/map-blocks.ts';
import { checkCreated } from './internal/office/check-created.ts';
import { coreProperties } from './internal/office/core-properties.ts';
import { replaceIllegalIn } from './internal/replace-illegal.ts';
import { textCell } from './internal/xlsx/cells.ts';
import { contentsSheet } from './internal/xlsx/contents-sheet.ts';
import type { XlsxContent, XlsxContext, XlsxLine, XlsxNumber } from './internal/xlsx/context.ts';
import { xlsxHandlers } from './internal/xlsx/handlers.ts';
import { sheetNames } from './internal/xlsx/sheet-names.ts';
import { writeWorkbook } from './internal/xlsx/write-workbook.ts';
import type { RenderOptions } from './render-options.ts';
import type { NodeHandlers } from './tree/node.ts';
import type { Report } from './tree/report.ts';

/**
 * One handler per node type of the XLSX format.
 *
 * @category XLSX
 */
export type XlsxHandlers = NodeHandlers<XlsxContext, XlsxContent>;

/**
 * Options of {@link renderXlsx}.
 *
 * @category XLSX
 */
export interface XlsxOptions extends RenderOptions {
  /** Handlers that replace those of the format, by node type. */
  readonly handlers?: Partial<XlsxHandlers> | undefined;
  /** Time of creation in the properties, `YYYY-MM-DDThh:mm:ssZ`; without it the workbook bears no time. */
  readonly created?: string | undefined;
}

/**
 * Renders the tables of a report as an Excel workbook (arbetsbok): a sheet for each table and each chart's data, after
 * a first sheet with title, facts, headings and key figures.
 *
 * Numbers stay exact numbers with formats; one that spreadsheets cannot keep (more than 15 significant digits, 30
 * decimals or 300 digits in all) is text. A formula of the tree becomes a live formula wherever it gives the figure that
 * the report states, and the figure stays where it does not. Text is never a formula, whatever it begins with, and is
 * cut at the 32 767 characters that a cell can hold. Running text is left out: use `renderDocx` for the document.
 *
 * @param report - the tree
 * @param options - messages, handlers, progress, cancellation and time
 * @returns the file, equal bytes for equal input; illegal characters stand as U+25A1
 * @throws ReportRenderError `tree-invalid` when a node's type or the language is unknown or a list holds null,
 *   `date-invalid` when `created` is no such time, `render-aborted` when the signal asks for it
 *
 * @example
 * ```ts
 * import { numberValue, report, table } from '@sdn/report-render';
 * import { renderXlsx } from '@sdn/report-render/xlsx';
 *
 * const budget = table({
 *   caption: 'Driftbudget, mnkr',
 *   columns: ['Område', { label: 'Budget', kind: 'number' }],
 *   rows: [['Förskola', numberValue('445.6')]],
 * });
 * const bytes = await renderXlsx(report({ title: 'Plan' }, [budget]));
 * bytes.length > 1000; // => true
 * ```
 *
 * @category XLSX
 */
export const renderXlsx = async (report: Report, options: XlsxOptions = {}): Promise<Uint8Array> => {
  checkCreated(options.created);
  const { body, ...head } = replaceIllegalIn(report);
  const messages = allMessagesOf(report.language, options.messages);
  const handlers: XlsxHandlers = { ...xlsxHandlers, ...options.handlers };
  const context: XlsxContext = {
    language: report.language,
    messages,
    inline: (children) =>
      children
        .flatMap((child) => (typeof child === 'string' ? [child] : handle(handlers, child, context)))
        .filter(
          (piece): piece is string | XlsxNumber => typeof piece === 'string' || piece.kind === 'number',
        ),
    blocks: (children) => children.flatMap((child) => handle(handlers, child, context)),
  };
  const pieces = mapBlocks(body, options, (block) => handle(handlers, block, context)).flat();
  const placed = pieces.filter((piece) => typeof piece === 'object' && piece.kind !== 'number');
  const sheets = placed.filter((piece) => piece.kind === 'sheet');
  const names = sheetNames([messages['contents.label'], ...sheets.map(({ title }) => title)]);
  const lines = placed.map((piece): XlsxLine => {
    if (piece.kind === 'line') return piece;
    const name = names[sheets.indexOf(piece) + 1] ?? '';
    return { kind: 'line', cells: [{ ...textCell(piece.title), indent: 1 }, textCell(name)] };
  });
  return writeWorkbook(
    [contentsSheet(head, messages['contents.label'], lines), ...sheets],
    names,
    coreProperties(head, options.created),
  );
};
