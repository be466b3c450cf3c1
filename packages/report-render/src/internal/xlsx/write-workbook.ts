import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import { xmlElement } from '../../xml-element.ts';
import { corePath } from '../office/core-properties.ts';
import { rezip } from '../office/rezip.ts';
import type { XlsxSheet } from './context.ts';

/**
 * Writes sheets as a workbook.
 *
 * @param sheets - the sheets in order
 * @param names - a name for each
 * @param properties - the part with title, author and time, which the library does not write
 * @returns the file, equal bytes for equal sheets
 */
export const writeWorkbook = async (
  sheets: readonly XlsxSheet[],
  names: readonly string[],
  properties: string,
): Promise<Uint8Array> => {
  const written = await writeExcelFile(
    sheets.map((sheet, index) => sheetOf(sheet, names[index] ?? '')),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBlob();
  const bytes = new Uint8Array(await written.arrayBuffer());
  return rezip(bytes, (path) => rewriterOf(path, sheets), { [corePath]: properties });
};

const rewriterOf = (path: string, sheets: readonly XlsxSheet[]): ((xml: string) => string) | undefined => {
  if (path === '[Content_Types].xml')
    return (xml) => xml.replace('</Types>', (end) => propertiesType() + end);
  if (path === '_rels/.rels')
    return (xml) => xml.replace('</Relationships>', (end) => propertiesRelationship() + end);
  const index = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
  const sheet = sheets[Number(index) - 1];
  return sheet === undefined ? undefined : (xml) => withoutEmptySplit(withResults(xml, sheet));
};

const propertiesType = (): string =>
  xmlElement('Override', {
    PartName: `/${corePath}`,
    ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  }).xml;

const propertiesRelationship = (): string =>
  xmlElement('Relationship', {
    Id: 'rIdCore',
    Type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    Target: corePath,
  }).xml;

const sheetOf = (sheet: XlsxSheet, name: string): Sheet<Blob> => ({
  sheet: name,
  data: sheet.rows.map((row) => row.map((cell) => (cell === null ? null : { ...cell }))),
  columns: sheet.widths.map((width) => ({ width })),
  orientation: 'landscape',
  ...(sheet.frozenRows === 0 ? {} : { stickyRowsCount: sheet.frozenRows }),
  ...(sheet.frozenColumns === 0 ? {} : { stickyColumnsCount: sheet.frozenColumns }),
});

/** The library leaves out what a formula gives; programs that do not calculate would show nothing. */
const withResults = (xml: string, { rows }: XlsxSheet): string => {
  const results = rows.flatMap((row) =>
    row.flatMap((cell) => (cell?.type === 'Formula' ? [cell.result] : [])),
  );
  let next = 0;
  return xml.replaceAll('</f></c>', () => {
    const result = results[next++];
    return result === undefined ? '</f></c>' : `</f><v>${result}</v></c>`;
  });
};

/** A pane to the right of no column is none, and Excel is strict about the pane that is active. */
const withoutEmptySplit = (xml: string): string =>
  xml.replace(/ xSplit="0"([^>]*) activePane="bottomRight"/, '$1 activePane="bottomLeft"');
