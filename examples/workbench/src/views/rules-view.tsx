import type { Results } from '@sdn-examples/tertial-report';
import type { JSX } from 'preact';
import { ChoiceField } from '../components/choice-field.tsx';
import { NumberField } from '../components/number-field.tsx';
import type { ResultChanges } from '../domain/compare-results.ts';
import { deficitKinds, editions, partlyKinds, policyKinds, type Rules } from '../domain/rules.ts';
import { describeChanges } from '../messages/describe-changes.ts';
import { useTexts } from '../messages/use-texts.ts';
import { RuleChanges } from './rule-changes.tsx';

interface RulesProps {
  readonly rules: Rules;
  readonly onChange: (rules: Rules) => void;
}

const IndicatorRules = ({ rules, onChange }: RulesProps): JSX.Element => {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{t.rules.indicators}</legend>
      <ChoiceField
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
      <ChoiceField
        label={t.rules.policy}
        options={policyKinds}
        names={t.rules.policyKinds}
        value={rules.policy}
        onChange={(policy) => {
          onChange({ ...rules, policy });
        }}
      />
      <ChoiceField
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
      <ChoiceField
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
      <ChoiceField
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
        <RuleChanges changes={changes} results={results} />
      </section>
    </>
  );
};
