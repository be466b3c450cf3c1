import { type AssessedIndicator, type Results, toDocument } from '@sdn-examples/tertial-report';
import { isFollowUp, stripTags } from '@sdn-examples/transcription';
import type { IndicatorStatus } from '@sdn/indicator-calc';
import { reportMessages } from '@sdn/report-render';
import { buildIndicatorChart, type IndicatorRow } from '@sdn/report-render/from-indicators';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { ChartFigure } from '../components/chart-figure.tsx';
import { MoreButton } from '../components/more-button.tsx';
import { ScrollBox } from '../components/scroll-box.tsx';
import { StatusMark } from '../components/status-mark.tsx';
import { usePaging } from '../components/use-paging.ts';
import { addressOf, indicatorId } from '../domain/place.ts';
import type { Rules } from '../domain/rules.ts';
import { type Language, useTexts } from '../messages/use-texts.ts';

const page = 200;

const statuses: readonly IndicatorStatus[] = ['met', 'partly', 'not-met', 'needs-rule', 'not-assessable'];

/** The cells that are shown, as far as the kind of document has them. */
const cells = [
  ['periodensUtfall', 'outcome'],
  ['prognosHelår', 'forecast'],
  ['utfallVbFöregåendeÅr', 'lastYear'],
  ['årsmål', 'target'],
  ['kfÅrsmål', 'councilTarget'],
] as const;

/** An indicator with its place in the document. */
interface Item {
  readonly index: number;
  readonly assessed: AssessedIndicator;
  /** The indicator in the words of the reports. */
  readonly row: IndicatorRow | undefined;
}

/** A decimal string as people write it. */
const written = (decimal: string, language: Language): string =>
  (language === 'sv' ? decimal.replace('.', ',') : decimal).replace('-', '−');

const Why = ({ assessed: { assessment, indicator } }: Item): JSX.Element => {
  const { language, t } = useTexts();
  const { reason, distance, trace } = assessment;
  const { target } = trace.report;
  const unit = 'unit' in target ? target.unit : '';
  const apart =
    distance?.percentagePoints === undefined
      ? distance?.absolute && `${written(distance.absolute, language)} ${unit}`
      : `${written(distance.percentagePoints, language)} ${t.indicators.points}`;
  return (
    <details>
      <summary>
        {t.indicators.why}
        <span class="visually-hidden">: {indicator.title}</span>
      </summary>
      <p>{t.indicators.reasons[reason]}</p>
      {apart && <p>{t.indicators.distance(apart.trim())}</p>}
      {trace.steps.map(({ formula, holds }) => (
        <p>
          <code>{formula}</code> {holds !== undefined && (holds ? '✓' : '✗')}
        </p>
      ))}
    </details>
  );
};

const Row = ({ item, columns }: { item: Item; columns: readonly (typeof cells)[number][] }): JSX.Element => {
  const { indicator, assessment } = item.assessed;
  const followUp = columns.some(([key]) => key === 'periodensUtfall' || key === 'prognosHelår');
  return (
    <tr id={indicatorId(item.index)}>
      <th scope="row" lang="sv">
        {indicator.title}
      </th>
      {columns.map(([key]) => (
        <td class="n" lang="sv">
          {stripTags(indicator.cells[key] ?? '')}
        </td>
      ))}
      {followUp && (
        <td>
          <StatusMark status={assessment.status} />
          <Why {...item} />
        </td>
      )}
    </tr>
  );
};

const GoalIndicators = (props: {
  readonly goal: string;
  readonly items: readonly Item[];
  readonly columns: readonly (typeof cells)[number][];
  readonly followUp: boolean;
}): JSX.Element => {
  const { language, t } = useTexts();
  const { goal, items, columns, followUp } = props;
  const chart = useMemo(() => {
    const rows = items.flatMap(({ row }) => row ?? []);
    return buildIndicatorChart(rows, { goal, language })?.chart;
  }, [items, goal, language]);
  return (
    <section class="group">
      <h3 lang="sv">{goal}</h3>
      {chart && <ChartFigure chart={chart} />}
      <ScrollBox label={t.indicators.table(goal)}>
        <table class="wide">
          <caption class="visually-hidden">{t.indicators.table(goal)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.indicators.columns.title}</th>
              {columns.map(([, label]) => (
                <th scope="col" class="n">
                  {t.indicators.columns[label]}
                </th>
              ))}
              {followUp && <th scope="col">{t.indicators.columns.status}</th>}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row item={item} columns={columns} key={item.index} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
};

/** Indicators under the goal that they belong to, in the order of the document. */
const groupByGoal = (items: readonly Item[]): readonly (readonly [string, readonly Item[]])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const { goal } = item.assessed.indicator;
    const group = groups.get(goal);
    if (group === undefined) groups.set(goal, [item]);
    else group.push(item);
  }
  return [...groups];
};

/** Every indicator with its figures as printed, a chart against the targets, and the assessment with its reasons. */
export const IndicatorsView = (props: {
  readonly results: Results;
  readonly rules: Rules;
  readonly place: string | undefined;
}): JSX.Element => {
  const { language, t } = useTexts();
  const { results, rules, place } = props;
  const { data, assessed } = results;
  const [status, setStatus] = useState<IndicatorStatus | ''>('');
  const [words, setWords] = useState('');
  const followUp = isFollowUp(data);
  const columns = useMemo(
    () => cells.filter(([key]) => data.indicators.some((indicator) => indicator.cells[key] !== null)),
    [data],
  );
  const goals = useMemo(
    () => new Map(data.goals.map(({ key, number, title }) => [key, number ? `${number} ${title}` : title])),
    [data],
  );

  const rows = useMemo(() => toDocument(results).indicators, [results]);
  const items = useMemo(() => {
    const sought = words.trim().toLowerCase();
    return assessed
      .map((each, index): Item => ({ assessed: each, index, row: rows?.[index] }))
      .filter(
        ({ assessed: { indicator, assessment }, index }) =>
          // A link to an indicator leads there whatever is searched for.
          indicatorId(index) === place ||
          ((status === '' || assessment.status === status) && indicator.title.toLowerCase().includes(sought)),
      );
  }, [assessed, rows, status, words, place]);
  const wanted = items.findIndex(({ index }) => indicatorId(index) === place);
  const { shown, left, showMore } = usePaging(items.length, page, wanted);
  const groups = useMemo(() => groupByGoal(items.slice(0, shown)), [items, shown]);
  const count = (of: IndicatorStatus): number =>
    assessed.filter(({ assessment }) => assessment.status === of).length;

  return (
    <>
      <p class="lead">
        {followUp ? (
          <>
            {t.indicators.lead(t.rules.partlyInForce[rules.partly](rules.margin))}{' '}
            <a href={addressOf('rules')}>{t.budget.changeRules}</a>
          </>
        ) : (
          t.indicators.leadPlan
        )}
      </p>
      <div class="filters">
        {followUp && (
          <label>
            {t.indicators.show}
            <select
              value={status}
              onChange={({ currentTarget }) => {
                setStatus(statuses.find((each) => each === currentTarget.value) ?? '');
              }}
            >
              <option value="">{t.indicators.all(assessed.length)}</option>
              {statuses
                .filter((each) => count(each) > 0)
                .map((each) => (
                  <option value={each}>
                    {reportMessages[language][`status.${each}`]} ({count(each)})
                  </option>
                ))}
            </select>
          </label>
        )}
        <label>
          {t.indicators.search}
          <input
            type="search"
            value={words}
            onInput={({ currentTarget }) => {
              setWords(currentTarget.value);
            }}
          />
        </label>
        <p role="status" class="quiet">
          {t.indicators.shown(items.length, assessed.length)}
        </p>
      </div>
      {groups.map(([goal, group]) => (
        <GoalIndicators
          goal={goals.get(goal) ?? goal}
          items={group}
          columns={columns}
          followUp={followUp}
          key={goal}
        />
      ))}
      <MoreButton {...{ left, page, showMore }} />
    </>
  );
};
