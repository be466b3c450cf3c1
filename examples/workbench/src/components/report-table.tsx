import { formatNumber, type Inline, reportMessages, type Table, type TableRow } from '@sdn/report-render';
import type { ComponentChildren, JSX } from 'preact';
import { type Language, useTexts } from '../messages/use-texts.ts';
import { ScrollBox } from './scroll-box.tsx';
import { StatusMark } from './status-mark.tsx';

const inline = (part: Inline, language: Language): ComponentChildren => {
  if (typeof part === 'string') return part;
  switch (part.type) {
    case 'number':
      return part.text ?? formatNumber(part.value, { ...part, language });
    case 'missing':
      return <span class="quiet">{reportMessages[language][`missing.${part.reason}`]}</span>;
    case 'status':
      return <StatusMark status={part.status} {...(part.label === undefined ? {} : { word: part.label })} />;
    case 'line-break':
      return <br />;
    default:
      return part.children.map((child) => inline(child, language));
  }
};

const Row = ({ row, table }: { row: TableRow; table: Table }): JSX.Element => {
  const { language } = useTexts();
  const inlines = (parts: readonly Inline[]): ComponentChildren =>
    parts.map((part) => inline(part, language));
  if ('children' in row) {
    const all = { colSpan: table.columns.length, children: inlines(row.children) };
    return (
      <tr class={row.kind}>{row.kind === 'heading' ? <th scope="rowgroup" {...all} /> : <td {...all} />}</tr>
    );
  }
  return (
    <tr class={row.kind}>
      {row.cells.map((cell, at) =>
        at === 0 ? (
          <th scope="row">{inlines(cell)}</th>
        ) : (
          <td class={table.columns[at]?.kind === 'number' ? 'n' : undefined}>{inlines(cell)}</td>
        ),
      )}
    </tr>
  );
};

/** A table of the report tree, with number columns flush right and its footnote below. */
export const ReportTable = ({ table }: { table: Table }): JSX.Element => {
  const { language } = useTexts();
  return (
    <>
      <ScrollBox label={table.caption}>
        <table>
          <caption>{table.caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ label, kind }) => (
                <th scope="col" class={kind === 'number' ? 'n' : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row row={row} table={table} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {table.footnote && <p class="quiet">{table.footnote.map((part) => inline(part, language))}</p>}
    </>
  );
};
