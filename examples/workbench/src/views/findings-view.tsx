import type { Results } from '@sdn-examples/tertial-report';
import type { JSX } from 'preact';
import { MoreButton } from '../components/more-button.tsx';
import { usePaging } from '../components/use-paging.ts';
import type { PlacedFinding } from '../domain/list-findings.ts';
import { hrefOf } from '../domain/place.ts';
import { useTexts } from '../messages/use-texts.ts';

const page = 200;
const severities = ['error', 'warning', 'rounding', 'info'] as const;

const Finding = ({ finding: { text, place } }: { finding: PlacedFinding }): JSX.Element => {
  const { language, t } = useTexts();
  return (
    <li>
      {place === undefined ? (
        text[language]
      ) : (
        <a href={hrefOf(place)}>
          {text[language]} <span class="where">{t.findings.goTo(t.views[place.view])}</span>
        </a>
      )}
    </li>
  );
};

const Severity = (props: {
  readonly severity: (typeof severities)[number];
  readonly findings: readonly PlacedFinding[];
}): JSX.Element | null => {
  const { t } = useTexts();
  const { shown, left, showMore } = usePaging(props.findings.length, page, 0);
  if (props.findings.length === 0) return null;
  return (
    <section class={`group ${props.severity}`}>
      <h3>
        {t.findings.severity[props.severity]} <span class="count">{props.findings.length}</span>
      </h3>
      <ul class="findings">
        {props.findings.slice(0, shown).map((finding) => (
          <Finding finding={finding} />
        ))}
      </ul>
      <MoreButton {...{ left, page, showMore }} />
    </section>
  );
};

/** What the audit found, the gravest first, each leading to its place. */
export const FindingsView = (props: {
  readonly results: Results;
  readonly findings: readonly PlacedFinding[];
}): JSX.Element => {
  const { t } = useTexts();
  const { exact, rounding, wrong } = props.results.reconciliation;
  return (
    <>
      <p class="lead">{t.findings.lead}</p>
      <p class="quiet">
        {t.findings.count(props.findings.length)}. {t.findings.checks(exact, rounding, wrong)}
      </p>
      {severities.map((severity) => (
        <Severity
          severity={severity}
          findings={props.findings.filter((finding) => finding.severity === severity)}
          key={severity}
        />
      ))}
    </>
  );
};
