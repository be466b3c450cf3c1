import type { Results } from '@sdn-examples/tertial-report';
import type { Decimal } from '@sdn/budget-adjustments';
import { formatNumber } from '@sdn/report-render';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ScrollBox } from '../components/scroll-box.tsx';
import { StatusMark } from '../components/status-mark.tsx';
import type { ResultChanges } from '../domain/compare-results.ts';
import { hrefOf, goalId, indicatorId } from '../domain/place.ts';
import { deficitKinds, editions, isMargin, partlyKinds, policyKinds, type Rules } from '../domain/rules.ts';
import { describeChanges } from '../messages/describe-changes.ts';
import { useTexts } from '../messages/use-texts.ts';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

const Choice = <T extends string>({
  label,
  options,
  names,
  value,
  onChange,
}: ChoiceProps<T>): JSX.Element => (
  <label class="field">
    <span>{label}</span>
    <select
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find((each) => each === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <option value={option}>{names[option]}</option>
      ))}
    </select>
  </label>
);

/** A number that takes effect when the field is left; what is no number is told and changes nothing. */
const NumberField = (props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): JSX.Element => {
  const { t } = useTexts();
  const { label, value, onChange } = props;
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => {
    setText(value);
  }, [value]);
  const invalid = !isMargin(text);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={text}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-problem` : undefined}
        onChange={({ currentTarget }) => {
          const written = currentTarget.value;
          setText(written);
          if (isMargin(written)) onChange(written.trim());
        }}
      />
      {invalid && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {t.rules.invalid(text)}
        </p>
      )}
    </div>
  );
};

interface RulesProps {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
}

const IndicatorRules = ({ rules, onChange }: RulesProps): JSX.Element => {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{t.rules.indicators}</legend>
      <Choice
        label={t.rules.partly}
        options={partlyKinds}
        names={t.rules.partlyKinds}
        value={rules.partly}
        onChange={(partly) => {
          onChange({ ...rules, partly });
        }}
      />
      {(rules.partly === 'within-percent' || rules.partly === 'within-points') && (
        <NumberField
          label={t.rules.margin[rules.partly]}
          value={rules.margin}
          onChange={(margin) => {
            onChange({ ...rules, margin });
          }}
        />
      )}
      <Choice
        label={t.rules.policy}
        options={policyKinds}
        names={t.rules.policyKinds}
        value={rules.policy}
        onChange={(policy) => {
          onChange({ ...rules, policy });
        }}
      />
      <Choice
        label={t.rules.undetermined}
        options={['leave-out', 'count']}
        names={t.rules.undeterminedKinds}
        value={rules.undetermined}
        onChange={(undetermined) => {
          onChange({ ...rules, undetermined });
        }}
      />
    </fieldset>
  );
};

const UnitRules = ({ rules, onChange }: RulesProps): JSX.Element => {
  const { t } = useTexts();
  const names = Object.fromEntries(
    editions.map(({ validFrom, validTo }) => [String(validFrom), t.rules.editionName(validFrom, validTo)]),
  );
  const source = editions.find(({ validFrom }) => validFrom === rules.edition)?.source;
  return (
    <fieldset>
      <legend>{t.rules.resultUnits}</legend>
      <Choice
        label={t.rules.edition}
        options={Object.keys(names)}
        names={names}
        value={String(rules.edition)}
        onChange={(edition) => {
          onChange({ ...rules, edition: Number(edition) });
        }}
      />
      {source !== undefined && (
        <p class="quiet" lang="en">
          {t.rules.source(source)}
        </p>
      )}
      <NumberField
        label={t.rules.yearly}
        value={rules.yearlyPercent}
        onChange={(yearlyPercent) => {
          onChange({ ...rules, yearlyPercent });
        }}
      />
      <NumberField
        label={t.rules.fund}
        value={rules.fundPercent}
        onChange={(fundPercent) => {
          onChange({ ...rules, fundPercent });
        }}
      />
      <Choice
        label={t.rules.deficits}
        options={deficitKinds}
        names={t.rules.deficitKinds}
        value={rules.deficits}
        onChange={(deficits) => {
          onChange({ ...rules, deficits });
        }}
      />
    </fieldset>
  );
};

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

const Changes = ({ changes, results }: { changes: ResultChanges; results: Results }): JSX.Element => {
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
          before: <StatusMark status={before} word={t.status[before]} />,
          after: <StatusMark status={after} word={t.status[after]} />,
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
          before: <StatusMark status={before} word={t.grade[before]} />,
          after: <StatusMark status={after} word={t.grade[after]} />,
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

/** The rules that no document prints, to be tried, and what they change. */
export const RulesView = (props: {
  readonly rules: Rules;
  readonly start: Rules;
  readonly results: Results;
  readonly changes: ResultChanges;
  readonly onChange: (rules: Rules) => void;
}): JSX.Element => {
  const { t } = useTexts();
  const { rules, start, results, changes, onChange } = props;
  const unchanged = JSON.stringify(rules) === JSON.stringify(start);
  return (
    <>
      <p class="lead">{t.rules.lead}</p>
      <form
        class="rules"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <IndicatorRules rules={rules} onChange={onChange} />
        <UnitRules rules={rules} onChange={onChange} />
        <button
          type="button"
          disabled={unchanged}
          onClick={() => {
            onChange(start);
          }}
        >
          {t.rules.reset}
        </button>
      </form>
      <section class="group">
        <h3>{t.rules.changed}</h3>
        <p role="status" class="changes">
          {unchanged ? t.rules.startRules : describeChanges(changes, results, t)}
        </p>
        <Changes changes={changes} results={results} />
      </section>
    </>
  );
};
