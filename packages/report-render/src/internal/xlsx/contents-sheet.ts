import type { Report } from '../../tree/report.ts';
import { cellOf, textCell } from './cells.ts';
import type { XlsxLine, XlsxRow, XlsxSheet } from './context.ts';

/**
 * The first sheet: title and facts of the report, then its headings, key figures and sheets in reading order.
 *
 * @param head - the report without its body
 * @param title - name of the sheet
 * @param lines - the lines below the facts
 * @returns the sheet
 */
export const contentsSheet = (
  head: Omit<Report, 'body'>,
  title: string,
  lines: readonly XlsxLine[],
): XlsxSheet => ({
  kind: 'sheet',
  title,
  rows: [
    [{ ...cellOf([head.title]), fontWeight: 'bold', fontSize: 14 }],
    ...[head.organisation, head.subtitle].flatMap((text): XlsxRow[] =>
      text === undefined ? [] : [[textCell(text)]],
    ),
    ...(head.facts ?? []).map(({ label, value }): XlsxRow => [textCell(label), textCell(value)]),
    [],
    ...lines.map(({ cells }) => cells),
  ],
  widths: [70, 33, 25, 40],
  frozenRows: 0,
  frozenColumns: 0,
});
