import { stripTags, type TranscribedTable, type Transcription } from '@sdn-examples/transcription';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { MoreButton } from '../components/more-button.tsx';
import { ScrollBox } from '../components/scroll-box.tsx';
import { usePaging } from '../components/use-paging.ts';
import type { PlacedFinding } from '../domain/list-findings.ts';
import { cellId, decisionId, rowId, tableId } from '../domain/place.ts';
import { useTexts } from '../messages/use-texts.ts';

const tablesOnPage = 40;
const rowsOnPage = 400;

/** The findings at each place, by the place's id. */
type FindingsAt = ReadonlyMap<string, readonly PlacedFinding[]>;

const groupByPlace = (findings: readonly PlacedFinding[]): FindingsAt => {
  const groups = new Map<string, PlacedFinding[]>();
  for (const finding of findings) {
    const id = finding.place?.id;
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  return groups;
};

const Cell = (props: {
  readonly id: string;
  readonly cell: string | null;
  readonly at: FindingsAt;
}): JSX.Element => {
  const { language, t } = useTexts();
  const findings = props.at.get(props.id) ?? [];
  const [gravest] = findings;
  return (
    <td id={props.id} class={`n ${gravest ? `flagged ${gravest.severity}` : ''}`}>
      {gravest && (
        <span class="flag">
          <span aria-hidden="true">⚑</span>
          <span class="visually-hidden">
            {t.tables.marked}: {findings.map(({ text }) => text[language]).join(' ')}
          </span>{' '}
        </span>
      )}
      <span lang="sv">{stripTags(props.cell ?? '')}</span>
    </td>
  );
};

interface TableProps {
  readonly source: TranscribedTable;
  readonly table: number;
  readonly at: FindingsAt;
  readonly place: string | undefined;
}

/** Number of the row that a place in this table names; −1 for a place elsewhere. */
const wantedRow = (place: string | undefined, table: number): number => {
  const [kind, of, row] = (place ?? '').split('-');
  return (kind === 'cell' || kind === 'row') && Number(of) === table ? Number(row) : -1;
};

const Rows = ({ source, table, at, shown }: TableProps & { readonly shown: number }): JSX.Element => (
  <tbody>
    {source.rows.slice(0, shown).map(({ label, kind, cells }, row) => (
      <tr id={rowId(table, row)} class={kind}>
        <th scope="row" lang="sv">
          {stripTags(label)}
        </th>
        {cells.map((cell, column) => (
          <Cell id={cellId(table, row, column)} cell={cell} at={at} />
        ))}
      </tr>
    ))}
  </tbody>
);

const PublishedTable = (props: TableProps): JSX.Element => {
  const { language, t } = useTexts();
  const { source, table, at, place } = props;
  const { shown, left, showMore } = usePaging(source.rows.length, rowsOnPage, wantedRow(place, table));
  const title = stripTags(source.title);
  const ids = source.rows.flatMap((row, index) => [
    rowId(table, index),
    ...row.cells.map((_, column) => cellId(table, index, column)),
  ]);
  const findings = ids.flatMap((id) => at.get(id) ?? []);
  return (
    <section class="group">
      <h3 id={tableId(table)} lang="sv">
        {title}
      </h3>
      <p class="quiet">
        {t.tables.unit}: <span lang="sv">{source.unit}</span>
      </p>
      <ScrollBox label={title}>
        <table class="wide">
          <caption class="visually-hidden" lang="sv">
            {title}
          </caption>
          <thead>
            <tr>
              <th scope="col">{stripTags(source.labelColumn ?? '') || t.tables.item}</th>
              {source.columns.map((column) => (
                <th scope="col" class="n" lang="sv">
                  {stripTags(column)}
                </th>
              ))}
            </tr>
          </thead>
          <Rows {...props} shown={shown} />
        </table>
      </ScrollBox>
      <MoreButton {...{ left, showMore }} page={rowsOnPage} />
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map((finding) => (
            <li class={finding.severity}>{finding.text[language]}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Decisions = ({ data }: { data: Transcription }): JSX.Element | null => {
  const { t } = useTexts();
  if (data.decisions.length === 0) return null;
  return (
    <section class="group">
      <h3>{t.tables.decisions}</h3>
      <ol class="decisions" lang="sv">
        {data.decisions.map(({ no, summary, amount, unit }, index) => (
          <li id={decisionId(index)} value={no ?? index + 1}>
            {summary}
            {amount !== null && (
              <span class="quiet">
                {' '}
                ({amount} {unit})
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The tables of the document as published, with what was found marked in its cell, and the decisions. */
export const TablesView = (props: {
  readonly data: Transcription;
  readonly findings: readonly PlacedFinding[];
  readonly place: string | undefined;
}): JSX.Element => {
  const { t } = useTexts();
  const { data, findings, place } = props;
  const at = useMemo(() => groupByPlace(findings), [findings]);
  const wanted = Number(/^(?:table|row|cell)-(\d+)/.exec(place ?? '')?.[1] ?? -1);
  const { shown, left, showMore } = usePaging(data.tables.length, tablesOnPage, wanted);
  if (data.tables.length + data.decisions.length === 0) return <p>{t.none}</p>;
  return (
    <>
      <p class="lead">{t.tables.lead}</p>
      {data.tables.slice(0, shown).map((source, table) => (
        <PublishedTable {...{ source, table, at, place }} key={source.id} />
      ))}
      <MoreButton {...{ left, showMore }} page={tablesOnPage} />
      <Decisions data={data} />
    </>
  );
};
