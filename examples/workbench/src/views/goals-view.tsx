import type { Results } from '@sdn-examples/tertial-report';
import { isFollowUp } from '@sdn-examples/transcription';
import type { GoalLevel } from '@sdn/goal-model';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ChartFigure } from '../components/chart-figure.tsx';
import { MoreButton } from '../components/more-button.tsx';
import { StatusMark } from '../components/status-mark.tsx';
import { usePaging } from '../components/use-paging.ts';
import { goalChart } from '../domain/charts.ts';
import { activityId, goalId } from '../domain/place.ts';
import { useTexts } from '../messages/use-texts.ts';
import { GoalGrounds, type GoalProps, type Positions } from './goal-grounds.tsx';

const page = 150;

const headings: Readonly<Record<GoalLevel, 'h3' | 'h4' | 'h5' | 'h6'>> = {
  direction: 'h3',
  council: 'h4',
  board: 'h5',
  unit: 'h6',
};

const positionsOf = (list: readonly { readonly key: string }[]): ReadonlyMap<string, number> =>
  new Map(list.map(({ key }, index) => [key, index]));

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
            <StatusMark status={status} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t.goals.suggested}</dt>
        <dd>
          <StatusMark status={grade} />
        </dd>
      </div>
    </dl>
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
        <GoalGrounds {...props} />
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
