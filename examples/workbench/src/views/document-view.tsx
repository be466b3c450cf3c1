import { findPeriod, type Results } from '@sdn-examples/tertial-report';
import { isFollowUp } from '@sdn-examples/transcription';
import { formatNumber } from '@sdn/report-render';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Downloads } from '../components/downloads.tsx';
import { goToElement, type Route } from '../components/use-route.ts';
import { assessDocument } from '../domain/assess-document.ts';
import { compareResults } from '../domain/compare-results.ts';
import type { PlacedFinding } from '../domain/list-findings.ts';
import { addressOf, views } from '../domain/place.ts';
import { choicesOf, type Rules } from '../domain/rules.ts';
import { startChoices } from '../domain/start-choices.ts';
import { useTexts } from '../messages/use-texts.ts';
import { BudgetView } from './budget-view.tsx';
import { FindingsView } from './findings-view.tsx';
import { GoalsView } from './goals-view.tsx';
import { IndicatorsView } from './indicators-view.tsx';
import { RulesView } from './rules-view.tsx';
import { TablesView } from './tables-view.tsx';

/** A document that is open: what it is under the rules it began with, and what was found in it. */
export interface OpenDocument {
  /** Tells it from the documents that were open before. */
  readonly serial: number;
  readonly start: Results;
  readonly startRules: Rules;
  readonly findings: readonly PlacedFinding[];
}

interface DocumentProps {
  readonly document: OpenDocument;
  readonly rules: Rules;
  readonly onRules: (rules: Rules) => void;
  readonly route: Route;
  readonly announce: (text: string) => void;
}

const Facts = ({ results }: { results: Results }): JSX.Element => {
  const { language, t } = useTexts();
  const { data, assessed, budget } = results;
  const period = findPeriod(data);
  const met = assessed.filter(({ assessment }) => assessment.status === 'met').length;
  return (
    <dl class="facts">
      {period && (
        <div>
          <dt>{t.period}</dt>
          <dd>
            <span lang="sv">{period.label}</span>, {period.days}
          </dd>
        </div>
      )}
      {data.document.attested.map(({ role, date }) => (
        <div>
          <dt>{t.attested}</dt>
          <dd>
            <span lang="sv">{role}</span> {date}
          </dd>
        </div>
      ))}
      {isFollowUp(data) && (
        <div>
          <dt>{t.figures.met}</dt>
          <dd>{t.figures.outOf(met, assessed.length)}</dd>
        </div>
      )}
      {budget.adherence?.status === 'computed' && (
        <div>
          <dt>{t.figures.adherence}</dt>
          <dd>{formatNumber(budget.adherence.percent.toFixed(), { decimals: 1, unit: '%', language })}</dd>
        </div>
      )}
    </dl>
  );
};

const Navigation = ({
  route,
  findings,
}: {
  route: Route;
  findings: readonly PlacedFinding[];
}): JSX.Element => {
  const { t } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  // On a narrow screen the list scrolls, and a link within a view may lead to one whose name is out of sight.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [route.view]);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <nav aria-label={t.views.label}>
      <ul ref={list}>
        {views.map((view) => (
          <li>
            <a href={addressOf(view)} aria-current={route.view === view ? 'page' : undefined}>
              {t.views[view]}
              {view === 'findings' && errors > 0 && (
                <span class="badge">
                  {errors}
                  <span class="visually-hidden"> {t.findings.severity.error}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** An open document: its head, the way between its views, and the view the reader is at. */
export const DocumentView = (props: DocumentProps): JSX.Element => {
  const { t } = useTexts();
  const { document: open, rules, onRules, route, announce } = props;
  const { data } = open.start;
  const results = useMemo(
    () =>
      rules === open.startRules
        ? open.start
        : assessDocument(data, choicesOf(rules, startChoices, data.document.year)),
    [open, rules, data],
  );
  const changes = useMemo(() => compareResults(open.start, results), [open, results]);
  const title = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // A document that has been opened begins at its title. From there a link leads to its element, and a change of view
  // to the view's heading.
  const { view, id, step } = route;
  const [opened] = useState(step);
  useEffect(() => {
    if (step === opened) title.current?.focus();
    else if (id === undefined || !goToElement(id)) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [view, id, step, opened]);

  return (
    <>
      <section class="document" aria-labelledby="document-title">
        <p class="organisation" lang="sv">
          {data.document.organisation}
        </p>
        <h1 id="document-title" lang="sv" ref={title} tabIndex={-1}>
          {data.document.title}
        </h1>
        <Facts results={results} />
        <Downloads results={results} announce={announce} />
      </section>
      <Navigation route={route} findings={open.findings} />
      <main id="content">
        <h2 ref={heading} tabIndex={-1}>
          {t.views[view]}
        </h2>
        {view === 'goals' && <GoalsView results={results} place={id} />}
        {view === 'indicators' && <IndicatorsView results={results} rules={rules} place={id} />}
        {view === 'budget' && <BudgetView results={results} rules={rules} />}
        {view === 'findings' && <FindingsView results={results} findings={open.findings} />}
        {view === 'tables' && <TablesView data={data} findings={open.findings} place={id} />}
        {view === 'rules' && (
          <RulesView
            rules={rules}
            start={open.startRules}
            results={results}
            changes={changes}
            onChange={onRules}
          />
        )}
      </main>
    </>
  );
};
