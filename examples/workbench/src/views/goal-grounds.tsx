import type { JudgedGoal } from '@sdn-examples/tertial-report';
import type { GroundGroup } from '@sdn/goal-model';
import { formatGrounds } from '@sdn/goal-model/texts';
import { reportMessages } from '@sdn/report-render';
import type { JSX } from 'preact';
import { ScrollBox } from '../components/scroll-box.tsx';
import { activityId, hrefOf, indicatorId } from '../domain/place.ts';
import { useTexts } from '../messages/use-texts.ts';

/** What stands where in the document, so that places on the page can be named by number. */
export interface Positions {
  readonly goals: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  readonly activities: ReadonlyMap<string, number>;
}

export interface GoalProps {
  readonly goal: JudgedGoal;
  readonly followUp: boolean;
  readonly positions: Positions;
}

const Tallies = ({ goal, followUp }: GoalProps): JSX.Element | null => {
  const { language, t } = useTexts();
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
                  {reportMessages[language][`status.${status}`]}
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

/** What a goal's judgement rests on, in words and numbers, and what stands under it. */
export const GoalGrounds = (props: GoalProps): JSX.Element => {
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
          <p class="quiet">{t.goals.decidedBy(t.goals.steps[suggestion.rule] ?? suggestion.rule)}</p>
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
