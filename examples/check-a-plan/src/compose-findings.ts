import { stripTags, type TranscribedTable, type Transcription } from '@sdn-examples/transcription';
import {
  type Block,
  heading,
  headingRow,
  type Inline,
  keyFigures,
  link,
  paragraph,
  type Report,
  report,
  strong,
  table,
  tableRow,
} from '@sdn/report-render';
import type { Audit, AuditFinding } from './audit.ts';

/** The severities, gravest first, in Swedish: one, and many. */
const severities = [
  ['error', 'Fel', 'Fel'],
  ['warning', 'Varning', 'Varningar'],
  ['rounding', 'Avrundning', 'Avrundningar'],
  ['info', 'Upplysning', 'Upplysningar'],
] as const;

const findingsTable = (findings: readonly AuditFinding[]): Block =>
  table({
    caption: 'Iakttagelser, de allvarligaste först',
    columns: ['Nr', 'Slag', 'Plats', 'Tryckt', 'Väntat', 'Iakttagelse'],
    rows: findings.map(({ severity, row, column, cell, printed, expected, message }, index) => {
      const place = [row, column].map((label) => stripTags(label ?? '')).filter((label) => label !== '');
      return [
        String(index + 1),
        severities.find(([name]) => name === severity)?.[1] ?? severity,
        cell === null ? place.join(', ') : link(`#cell-${index + 1}`, place.join(', ')),
        stripTags(printed ?? ''),
        stripTags(expected ?? ''),
        message,
      ];
    }),
  });

/** A table as it was published; a figure with findings is strong and leads back to them. */
const markedTable = (source: TranscribedTable, findings: readonly AuditFinding[]): Block => {
  const mark = (printed: string | null, row: number, column: number): readonly Inline[] => {
    const text = stripTags(printed ?? '');
    const links = findings.flatMap(({ table: id, cell }, index) =>
      id === source.id && cell?.row === row && cell.column === column
        ? [' ', link(`#finding-${index + 1}`, `Nr ${index + 1}`)]
        : [],
    );
    return links.length === 0 ? [text] : [strong(text), ...links];
  };
  return table({
    caption: `${stripTags(source.title)}, ${source.unit}`,
    columns: [stripTags(source.labelColumn ?? '') || 'Post', ...source.columns.map(stripTags)],
    rows: source.rows.map(({ label, kind, cells }, row) =>
      kind === 'heading'
        ? headingRow(stripTags(label))
        : tableRow(kind, [stripTags(label), ...cells.map((printed, column) => mark(printed, row, column))]),
    ),
  });
};

/** The findings of an audit and the tables they stand in, as a report in the language of the document. */
export const composeFindings = (data: Transcription, audit: Audit): Report => {
  const findings = severities.flatMap(([severity]) =>
    audit.findings.filter((finding) => finding.severity === severity),
  );
  const tables = data.tables.filter(({ id }) => findings.some((finding) => finding.table === id));
  return report(
    { title: 'Granskning', subtitle: data.document.title, organisation: data.document.organisation },
    [
      keyFigures(
        severities.map(([severity, , label]) => ({
          label,
          value: String(findings.filter((finding) => finding.severity === severity).length),
        })),
      ),
      heading(1, 'Iakttagelser'),
      ...(findings.length === 0 ? [paragraph('Inget att anmärka.')] : [findingsTable(findings)]),
      ...(tables.length === 0 ? [] : [heading(1, 'Tabeller med iakttagelser')]),
      ...tables.map((source) => markedTable(source, findings)),
    ],
  );
};
