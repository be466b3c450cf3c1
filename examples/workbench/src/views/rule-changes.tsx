import type { Results } from '@sdn-examples/tertial-report';
import type { Decimal } from '@sdn/budget-adjustments';
import { formatNumber } from '@sdn/report-render';
import type { ComponentChildren, JSX } from 'preact';
import { ScrollBox } from '../components/scroll-box.tsx';
import { StatusMark } from '../components/status-mark.tsx';
import type { ResultChanges } from '../domain/compare-results.ts';
import { goalId, hrefOf, indicatorId } from '../domain/place.ts';
import { useTexts } from '../messages/use-texts.ts';

const ChangeTable = (props: {
  readonly title: string;
  readonly rows: readonly {
    readonly what: ComponentChildren;
    readonly before: ComponentChildren;
    readonly after: ComponentChildren;
  }[];
}): JSX.Element | null => {
  const { t } = useTexts();
  if (props.rows.length === 0) return null;
  return (
    <ScrollBox label={props.title}>
      <table>
        <caption>{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rules.columns.what}</th>
            <th scope="col">{t.rules.columns.before}</th>
            <th scope="col">{t.rules.columns.after}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ what, before, after }) => (
            <tr>
              <th scope="row">{what}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};

/** Everything that came out otherwise, each leading to its place. */
export const RuleChanges = ({
  changes,
  results,
}: {
  changes: ResultChanges;
  results: Results;
}): JSX.Element => {
  const { language, t } = useTexts();
  const { data, judgement } = results;
  const goalPlace = (index: number): number =>
    data.goals.findIndex(({ key }) => key === judgement.goals[index]?.node.id);
  const closing = (value: Decimal | undefined): string =>
    value === undefined
      ? t.rules.unsettled
      : formatNumber(value.div(1_000_000).toFixed(), { decimals: 1, unit: 'mnkr', language });
  return (
    <>
      <ChangeTable
        title={t.views.indicators}
        rows={changes.indicators.map(({ index, title, before, after }) => ({
          what: (
            <a href={hrefOf({ view: 'indicators', id: indicatorId(index) })} lang="sv">
              {title}
            </a>
          ),
          before: <StatusMark status={before} />,
          after: <StatusMark status={after} />,
        }))}
      />
      <ChangeTable
        title={t.views.goals}
        rows={changes.goals.map(({ index, title, before, after }) => ({
          what: (
            <a href={hrefOf({ view: 'goals', id: goalId(goalPlace(index)) })} lang="sv">
              {title}
            </a>
          ),
          before: <StatusMark status={before} />,
          after: <StatusMark status={after} />,
        }))}
      />
      <ChangeTable
        title={t.budget.units}
        rows={changes.resultUnits.map(({ title, before, after }) => ({
          what: <span lang="sv">{title}</span>,
          before: closing(before),
          after: closing(after),
        }))}
      />
    </>
  );
};
