import { isFollowUp, stripTags, toPlan, type Transcription } from '@sdn-examples/transcription';
import type { Plan } from '@sdn/goal-model';
import type { DocumentBudget, DocumentData } from '@sdn/report-render/documents';
import type { AreaBudget, DocumentRequest } from '@sdn/report-render/from-budget';
import type { IndicatorRow } from '@sdn/report-render/from-indicators';
import type { AssessedIndicator } from './assess-indicators.ts';
import { findPeriod } from './find-period.ts';
import type { AreaRow } from './follow-up-budget.ts';
import type { Results } from './summarise.ts';
import { amountInKronor, toRequests } from './to-requests.ts';

const printed = (cell: string | null): string | undefined => (cell === null ? undefined : stripTags(cell));

const indicatorRow = ({ indicator, assessment }: AssessedIndicator, data: Transcription): IndicatorRow => {
  const { key, title, cells, genderMarked } = indicator;
  return {
    id: key,
    title,
    sexSplit: genderMarked === null ? 'unknown' : genderMarked ? 'yes' : 'no',
    target: printed(cells.årsmål),
    councilTarget: printed(cells.kfÅrsmål),
    periodicity: printed(cells.periodicitet),
    outcome: printed(cells.periodensUtfall),
    outcomeMen: printed(cells.utfallMän),
    outcomeWomen: printed(cells.utfallKvinnor),
    lastYear: printed(cells.utfallVbFöregåendeÅr),
    forecast: printed(cells.prognosHelår),
    period: printed(cells.period),
    assessment: isFollowUp(data) ? assessment : undefined,
  };
};

const areaBudget = ({ label, kind, budget, previous, requested, forecast }: AreaRow): AreaBudget => ({
  name: label,
  kind: kind === 'subrow' || kind === 'varav' ? kind : 'row',
  decided: budget,
  previous,
  requested,
  forecast,
});

/** Decisions that a request stands for are generated from it; the others are taken over as transcribed. */
const decisionsOf = (data: Transcription, requests: readonly DocumentRequest[]): Plan['decisions'] =>
  toPlan(data).decisions?.filter((_, index) => {
    const amount = amountInKronor(data.decisions[index]?.amount, data.decisions[index]?.unit);
    return amount === undefined || !requests.some((request) => request.amount?.eq(amount));
  });

/** The document's data in the words of the five packages. */
export const toDocument = ({ data, assessed, judgement, budget }: Results): DocumentData => {
  const { document } = data;
  const period = findPeriod(data);
  const requests = toRequests(data);
  const money: DocumentBudget = {
    areas: budget.areas.map(areaBudget),
    total: budget.total && areaBudget(budget.total),
    resultUnits: budget.resultUnits.map(({ label, settlement }) => ({ name: label, settlement })),
    requests,
  };
  return {
    plan: { ...toPlan(data), decisions: decisionsOf(data, requests) },
    indicators: assessed.map((each) => indicatorRow(each, data)),
    grades: judgement.goals.map(({ suggestion }) => suggestion),
    statuses: judgement.statuses,
    budget: money,
    attest: document.attested.map(({ role, date }) => ({ role, date: date ?? undefined })),
    facts: period ? [{ label: 'Period', value: `${period.label}, ${period.days}` }] : [],
  };
};
