import { type Results, toDocument } from '@sdn-examples/tertial-report';
import { stripTags } from '@sdn-examples/transcription';
import { formatNumber, type WaterfallChart } from '@sdn/report-render';
import { buildAreaChart, buildAreaTable, buildResultUnitTable } from '@sdn/report-render/from-budget';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { ChartFigure } from '../components/chart-figure.tsx';
import { ReportTable } from '../components/report-table.tsx';
import { ScrollBox } from '../components/scroll-box.tsx';
import { buildLedger, type DocumentEntry } from '../domain/build-ledger.ts';
import { unitChart } from '../domain/charts.ts';
import { followLedger, totalsOf } from '../domain/follow-ledger.ts';
import { addressOf, adjustmentId } from '../domain/place.ts';
import type { Rules } from '../domain/rules.ts';
import { useTexts } from '../messages/use-texts.ts';

interface BudgetProps {
  readonly results: Results;
  readonly rules: Rules;
}

const Areas = ({ results }: BudgetProps): JSX.Element => {
  const { language, t } = useTexts();
  const { chart, table } = useMemo(() => {
    const { plan, budget = {} } = toDocument(results);
    const { kind, year } = plan.document;
    const { deviationBase } = results.choices;
    const { areas = [], total } = budget;
    const options = { kind, year, deviationBase, total, language };
    return { chart: buildAreaChart(areas, options)?.chart, table: buildAreaTable(areas, options) };
  }, [results, language]);
  if (results.budget.areaTable === undefined) return <p>{t.budget.none}</p>;
  return (
    <>
      {chart && <ChartFigure chart={chart} />}
      <ReportTable table={table} />
    </>
  );
};

const Entries = ({ entries }: { entries: readonly DocumentEntry[] }): JSX.Element => {
  const { t } = useTexts();
  return (
    <ScrollBox label={t.budget.entries}>
      <table>
        <caption>{t.budget.entries}</caption>
        <thead>
          <tr>
            <th scope="col">{t.budget.purpose}</th>
            <th scope="col">{t.budget.pot}</th>
            <th scope="col">{t.budget.status}</th>
            <th scope="col" class="n">
              {t.budget.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ index, adjustment, pot }) => (
            <tr id={adjustmentId(index)}>
              <th scope="row" lang="sv">
                {stripTags(adjustment.purpose)}
              </th>
              <td>{t.budget.pots[pot]}</td>
              <td lang="sv">{adjustment.status ?? t.missing}</td>
              <td class="n">
                {adjustment.amount === null ? t.missing : `${adjustment.amount} ${adjustment.unit ?? ''}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
};

const Ledger = ({ results: { data, budget } }: BudgetProps): JSX.Element | null => {
  const { t } = useTexts();
  // The day of the document is the one it is attested on; without one, the last of its year.
  const attested = data.document.attested.map(({ date }) => date).find(Boolean);
  const on = attested ?? `${data.document.year}-12-31`;
  const entries = useMemo(() => buildLedger(data, on), [data, on]);
  const charts = useMemo(
    () =>
      (['operating', 'investment'] as const).flatMap((pot): WaterfallChart[] => {
        const steps = followLedger(entries, pot, totalsOf(pot, data, budget), t.budget.steps, on);
        return steps.length < 2
          ? []
          : [{ kind: 'waterfall', title: t.budget.waterfall[pot], unit: 'mnkr', decimals: 1, steps }];
      }),
    [entries, data, budget, on, t],
  );
  if (charts.length === 0 && entries.length === 0) return null;
  return (
    <section class="group">
      <h3>{t.budget.ledger}</h3>
      <p>{t.budget.ledgerLead}</p>
      {charts.map((chart) => (
        <ChartFigure chart={chart} key={chart.title} />
      ))}
      {entries.length > 0 && <Entries entries={entries} />}
    </section>
  );
};

const Units = ({ results: { budget, data }, rules }: BudgetProps): JSX.Element | null => {
  const { language, t } = useTexts();
  const chart = useMemo(() => unitChart(budget, t.budget.unitsChart), [budget, t]);
  const units = budget.resultUnits.map(({ label, settlement }) => ({ name: label, settlement }));
  if (budget.resultUnits.length === 0 && budget.notes.length === 0) return null;
  return (
    <section class="group">
      <h3>{t.budget.units}</h3>
      <p>
        {t.budget.unitRules(rules.yearlyPercent, rules.fundPercent)}{' '}
        <a href={addressOf('rules')}>{t.budget.changeRules}</a>
      </p>
      {budget.resultUnits.length > 0 && (
        <>
          <ChartFigure chart={chart} />
          <ReportTable table={buildResultUnitTable(units, { year: data.document.year, language })} />
        </>
      )}
      {budget.notes.length > 0 && (
        <div class="note">
          <p class="label">{t.budget.notes}</p>
          <ul lang="en">
            {budget.notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

/** The budget by area, the adjustments with the way they lead to the forecast, and the result units. */
export const BudgetView = (props: BudgetProps): JSX.Element => {
  const { language, t } = useTexts();
  const { adherence, total } = props.results.budget;
  return (
    <>
      <p class="lead">{t.budget.lead}</p>
      {adherence?.status === 'computed' && (
        <dl class="figures">
          <div>
            <dt>{t.figures.adherence}</dt>
            <dd>{formatNumber(adherence.percent.toFixed(), { decimals: 1, unit: '%', language })}</dd>
          </div>
          {total?.deviation && (
            <div>
              <dt>{t.figures.deviation}</dt>
              <dd>
                {formatNumber(total.deviation.div(1_000_000).toFixed(), {
                  decimals: 1,
                  signed: true,
                  language,
                })}
              </dd>
            </div>
          )}
        </dl>
      )}
      <Areas {...props} />
      <Ledger {...props} />
      <Units {...props} />
    </>
  );
};
