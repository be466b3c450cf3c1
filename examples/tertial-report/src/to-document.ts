import {
  isFollowUp,
  stripTags,
  toPlan,
  type TranscribedAdjustment,
  type Transcription,
} from '@sdn-examples/transcription';
import { type LedgerEntry, safeParseAmount } from '@sdn/budget-adjustments';
import type { DocumentBudget, DocumentData } from '@sdn/report-render/documents';
import { type AreaBudget, type DocumentRequest, listRequests } from '@sdn/report-render/from-budget';
import type { IndicatorRow } from '@sdn/report-render/from-indicators';
import type { AssessedIndicator } from './assess-indicators.ts';
import { findPeriod } from './find-period.ts';
import type { AreaRow } from './follow-up-budget.ts';
import type { Results } from './summarise.ts';

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

const areaBudget = ({ label, kind, budget, requested, forecast }: AreaRow): AreaBudget => ({
  name: label,
  kind: kind === 'subrow' || kind === 'varav' ? kind : 'row',
  decided: budget,
  requested,
  forecast,
});

/** A printed request as an entry of the ledger; undefined when the print does not say that it is requested, or of which pot. */
const toEntry = (
  { purpose, amount, unit, kind, parts, status }: TranscribedAdjustment,
  index: number,
  on: string,
): LedgerEntry | undefined => {
  if (status !== 'begärd' || (kind !== 'drift' && kind !== 'investering')) return undefined;
  const inKronor = (text: string | null) => {
    const read = safeParseAmount(stripTags(text ?? ''), {
      unit: unit === 'tkr' || unit === 'kr' ? unit : 'mnkr',
    });
    return read.success && read.data.kind === 'amount' ? read.data.value : undefined;
  };
  return {
    kind: 'budget-adjustment',
    id: `request-${index + 1}`,
    purpose: stripTags(purpose),
    budget: kind === 'drift' ? 'operating' : 'investment',
    area: '',
    amount: inKronor(amount),
    parts: parts.map(({ what, amount: part }) => ({ what: stripTags(what), amount: inKronor(part) })),
    history: [{ status: 'requested', on }],
  };
};

const requestsOf = (data: Transcription): readonly DocumentRequest[] => {
  const on = data.document.attested[0]?.date ?? `${data.document.year}-01-01`;
  const ledger = data.adjustments.flatMap((adjustment, index) => toEntry(adjustment, index, on) ?? []);
  return listRequests(ledger, { on });
};

/** Decisions that a request stands for are generated from it; the others are taken over as transcribed. */
const decisionsOf = (data: Transcription, requests: readonly DocumentRequest[]) =>
  (toPlan(data).decisions ?? []).filter((_, index) => {
    const { amount, unit } = data.decisions[index] ?? {};
    const read = safeParseAmount(amount ?? '', { unit: unit === 'tkr' || unit === 'kr' ? unit : 'mnkr' });
    if (!read.success || read.data.kind !== 'amount') return true;
    const { value } = read.data;
    return !requests.some((request) => request.amount?.eq(value));
  });

/** The document's data in the words of the five packages. */
export const toDocument = ({ data, assessed, judgement, budget }: Results): DocumentData => {
  const { document } = data;
  const period = findPeriod(data);
  const requests = requestsOf(data);
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
