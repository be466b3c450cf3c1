import { composeReport, type Results } from '@sdn-examples/tertial-report';

export type Format = 'html' | 'docx' | 'xlsx';

const types: Readonly<Record<Format, string>> = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A writer is fetched when the first report of its format is asked for. */
const render = async (results: Results, format: Format): Promise<string | Uint8Array<ArrayBuffer>> => {
  const report = composeReport(results);
  switch (format) {
    case 'html':
      return (await import('@sdn/report-render/html')).renderHtml(report);
    case 'docx':
      return new Uint8Array(await (await import('@sdn/report-render/docx')).renderDocx(report));
    case 'xlsx':
      return new Uint8Array(await (await import('@sdn/report-render/xlsx')).renderXlsx(report));
  }
};

const fileNameOf = ({ data }: Results, format: Format): string => {
  const name = data.document.title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${name === '' ? 'report' : name}.${format}`;
};

/** The report of a document under the rules in force, as a file of its own. */
export const exportReport = async (results: Results, format: Format): Promise<File> =>
  new File([await render(results, format)], fileNameOf(results, format), { type: types[format] });
