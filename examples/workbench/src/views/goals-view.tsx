import type { JudgedGoal, Results } from '@sdn-examples/tertial-report';
import { isFollowUp } from '@sdn-examples/transcription';
import type { GoalLevel, GroundGroup } from '@sdn/goal-model';
import { formatGrounds } from '@sdn/goal-model/texts';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ChartFigure } from '../components/chart-figure.tsx';
import { MoreButton } from '../components/more-button.tsx';
import { ScrollBox } from '../components/scroll-box.tsx';
import { StatusMark } from '../components/status-mark.tsx';
import { usePaging } from '../components/use-paging.ts';
import { goalChart } from '../domain/charts.ts';
import { activityId, goalId, hrefOf, indicatorId } from '../domain/place.ts';
import { useTexts } from '../messages/use-texts.ts';

const page = 150;

const headings: Readonly<Record<GoalLevel, 'h3' | 'h4' | 'h5' | 'h6'>> = {
  direction: 'h3',
  council: 'h4',
  board: 'h5',
  unit: 'h6',
};

/** What stands where in the document, so that places on the page can be named by number. */
interface Positions {
  readonly goals: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  readonly activities: ReadonlyMap<string, number>;
}

const positionsOf = (list: readonly { readonly key: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ key }, index) => [key, index]));

interface GoalProps {
  readonly goal: JudgedGoal;
  readonly followUp: boolean;
  readonly positions: Positions;
}

const Grades = ({ goal }: GoalProps): JSX.Element => {
  const { t } = useTexts();
  const { status } = goal.node.goal;
  const { grade } = goal.suggestion;
  return (
    <dl class="grades">
      {status !== undefined && (
        <div>
          <dt>{t.goals.printed}</dt>
          <dd>
            <StatusMark status={status} word={t.grade[status]} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t.goals.suggested}</dt>
        <dd>
          <StatusMark status={grade} word={t.grade[grade]} />
        </dd>
      </div>
    </dl>
  );
};

const Tallies = ({ goal, followUp }: GoalProps): JSX.Element | null => {
  const { t } = useTexts();
  const groups = (Object.keys(goal.grounds.groups) as GroundGroup[]).filter(
    (group) => goal.grounds.groups[group].total > 0,
  );
  if (groups.length === 0) return null;
  return (
    <ScrollBox label={`${t.goals.grounds}, ${goal.node.goal.title}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.goals.kind}</th>
            <th scope="col" class="n">
              {t.goals.count}
            </th>
            {followUp &&
              (['met', 'partly', 'not-met', 'not-assessable'] as const).map((status) => (
                <th scope="col" class="n">
                  {t.status[status]}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const { total, met, partly, notMet, notAssessable } = goal.grounds.groups[group];
            const counts = followUp ? [total, met, partly, notMet, notAssessable] : [total];
            return (
              <tr>
                <th scope="row">{t.goals.groups[group]}</th>
                {counts.map((count) => (
                  <td class="n">{count}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
};

const Activities = ({ goal, positions }: GoalProps): JSX.Element | null => {
  const { t } = useTexts();
  const { activities } = goal.node;
  if (activities.length === 0) return null;
  return (
    <ScrollBox label={`${t.goals.activities}, ${goal.node.goal.title}`}>
      <table>
        <caption>{t.goals.activities}</caption>
        <thead>
          <tr>
            <th scope="col">{t.goals.activity.title}</th>
            <th scope="col">{t.goals.activity.start}</th>
            <th scope="col">{t.goals.activity.end}</th>
          </tr>
        </thead>
        <tbody>
          {activities.map(({ id, title, start, end }) => (
            <tr id={activityId(positions.activities.get(id) ?? -1)}>
              <th scope="row" lang="sv">
                {title}
              </th>
              <td class="day">{start ?? t.missing}</td>
              <td class="day">{end ?? t.missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};

const Grounds = (props: GoalProps): JSX.Element => {
  const { language, t } = useTexts();
  const { goal, followUp, positions } = props;
  const { node, grounds, suggestion } = goal;
  const [indicator] = node.indicators;
  const results = node.goal.expectedResults ?? [];
  return (
    <details>
      <summary>
        {followUp ? t.goals.grounds : t.goals.contents}
        <span class="visually-hidden">: {node.goal.title}</span>
      </summary>
      {followUp && (
        <>
          <p lang={language}>
            {formatGrounds(grounds, suggestion.grade, { language, undetermined: 'count' })}
          </p>
          <p class="quiet">{t.goals.decidedBy(suggestion.policy, suggestion.rule)}</p>
        </>
      )}
      <Tallies {...props} />
      {results.length > 0 && (
        <>
          <p class="label">{t.goals.expectedResults}</p>
          <ul lang="sv">
            {results.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Activities {...props} />
      {indicator && (
        <p>
          <a
            href={hrefOf({
              view: 'indicators',
              id: indicatorId(positions.indicators.get(indicator.id) ?? 0),
            })}
          >
            {t.goals.toIndicators(node.indicators.length)}
            <span class="visually-hidden">: {node.goal.title}</span>
          </a>
        </p>
      )}
    </details>
  );
};

const GoalItem = (props: GoalProps & { readonly below: readonly JSX.Element[] }): JSX.Element => {
  const { t } = useTexts();
  const { goal, followUp, positions, below } = props;
  const { id, goal: row } = goal.node;
  const Heading = headings[row.level];
  return (
    <li class={`goal ${row.level}`}>
      <div class="goal-card" id={goalId(positions.goals.get(id) ?? -1)}>
        <p class="quiet goal-level">{t.level[row.level]}</p>
        <Heading>
          {row.number !== undefined && <span class="number">{row.number} </span>}
          <span lang="sv">{row.title}</span>
        </Heading>
        {followUp && <Grades {...props} />}
        <Grounds {...props} />
      </div>
      {below.length > 0 && <ul class="goals">{below}</ul>}
    </li>
  );
};

/** The goal tree with printed and suggested grades and what they rest on. */
export const GoalsView = ({
  results,
  place,
}: {
  results: Results;
  place: string | undefined;
}): JSX.Element => {
  const { t } = useTexts();
  const { data, judgement } = results;
  const followUp = isFollowUp(data);
  const positions = useMemo<Positions>(
    () => ({
      goals: positionsOf(data.goals),
      indicators: positionsOf(data.indicators),
      activities: positionsOf(data.activities),
    }),
    [data],
  );
  const chart = useMemo(() => goalChart(judgement, t.goals.chart, t.levels), [judgement, t]);

  const wanted = judgement.goals.findIndex(
    ({ node }) =>
      goalId(positions.goals.get(node.id) ?? -1) === place ||
      node.activities.some(({ id }) => activityId(positions.activities.get(id) ?? -1) === place),
  );
  const { shown, left, showMore } = usePaging(judgement.goals.length, page, wanted);

  /** The shown goals are the first in reading order, so every shown goal's parent is shown too. */
  const itemsOf = (nodes: readonly { readonly position: number }[]): readonly JSX.Element[] =>
    nodes.flatMap(({ position }) => {
      const goal = position < shown ? judgement.goals[position] : undefined;
      return goal === undefined
        ? []
        : [
            <GoalItem
              {...{ goal, followUp, positions }}
              below={itemsOf(goal.node.children)}
              key={goal.node.id}
            />,
          ];
    });

  return (
    <>
      <p class="lead">{followUp ? t.goals.lead : t.goals.leadPlan}</p>
      {followUp && <ChartFigure chart={chart} />}
      <ul class="goals">{itemsOf(judgement.tree.roots)}</ul>
      <MoreButton {...{ left, page, showMore }} />
    </>
  );
};
