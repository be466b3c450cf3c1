import { stripTags, type TranscribedTable, type Transcription } from '@sdn-examples/transcription';
import { type AreaRow, type BudgetFollowUp } from '@sdn-examples/tertial-report';
import {
  applyAdjustments,
  type Decimal,
  type LedgerEntry,
  recordEvent,
  safeParseAmount,
} from '@sdn/budget-adjustments';
import type { WaterfallStep } from '@sdn/report-render';
import { type DocumentEntry, type Pot, wholeBudget } from './build-ledger.ts';

/** Labels of the steps that are ours; the others are the document's own. */
export interface WaterfallLabels {
  readonly budget: string;
  readonly ifGranted: string;
  readonly forecast: string;
  readonly rest: string;
}

/** What a pot holds: its budget as decided, and its forecast, in kronor. */
export interface PotTotals {
  readonly budget: Decimal | undefined;
  readonly forecast: Decimal | undefined;
  /** What the forecast's difference is made of, as far as the document tells. */
  readonly areas: readonly AreaRow[];
}

const findInvestments = (data: Transcription): Pick<PotTotals, 'budget' | 'forecast'> => {
  const amountIn = (table: TranscribedTable, pattern: RegExp): Decimal | undefined => {
    const column = table.columns.findIndex((heading) => pattern.test(stripTags(heading)));
    const unit = (['kr', 'tkr', 'mnkr'] as const).find((each) => each === table.unit);
    const total = table.rows.filter(({ kind }) => kind === 'sum').at(-1);
    const read = unit && safeParseAmount(total?.cells[column] ?? '', { unit });
    return read?.success === true && read.data.kind === 'amount' ? read.data.value : undefined;
  };
  const found = data.tables
    .filter(({ title }) => /investering/i.test(title))
    .map((table) => ({
      budget: amountIn(table, /^(nämndens )?budget\b/i),
      forecast: amountIn(table, /^prognos\b/i),
    }))
    .find(({ budget }) => budget !== undefined);
  return found ?? { budget: undefined, forecast: undefined };
};

/** Budget and forecast of a pot, from the tables that the document has. */
export const totalsOf = (
  pot: Exclude<Pot, 'unknown'>,
  data: Transcription,
  { total, areas }: BudgetFollowUp,
): PotTotals =>
  pot === 'investment'
    ? { ...findInvestments(data), areas: [] }
    : { budget: total?.budget, forecast: total?.forecast, areas };

const millions = (value: Decimal): string => value.div(1_000_000).toFixed();

/** The entry as if what it waits for had happened; one that is already in the budget stays as it is. */
const granted = (entry: LedgerEntry, on: string): LedgerEntry => {
  const status = entry.history.at(-1)?.status;
  if (entry.kind === 'turnover-change')
    return status === 'expected' ? recordEvent(entry, { status: 'announced', on }) : entry;
  return status === 'requested' || status === 'expected'
    ? recordEvent(entry, { status: 'granted', on, financing: 'supposed, to see what would follow' })
    : entry;
};

/**
 * The way of a pot from its decided budget, over what has been asked for as if it were granted, to the forecast.
 * What was granted earlier is in the budget already and moves nothing. Every step is net, in millions of kronor.
 */
export const followLedger = (
  entries: readonly DocumentEntry[],
  pot: Exclude<Pot, 'unknown'>,
  { budget, forecast, areas }: PotTotals,
  labels: WaterfallLabels,
  on: string,
): readonly WaterfallStep[] => {
  if (budget === undefined) return [];
  const ledger = entries
    .filter((each) => each.pot === pot)
    .flatMap(({ entry }) => (entry === undefined ? [] : [granted(entry, on)]));
  const opening = { budget: pot, area: wholeBudget, cost: budget, income: 0 };
  const { rows, lines } = applyAdjustments([opening], ledger, { on });
  const reached = lines[0]?.net ?? budget;
  const purposes = new Map(ledger.map(({ id, purpose }) => [id, purpose]));
  // A turnover change is in force and leaves the net alone.
  const moves = rows.filter(({ net }) => !net.isZero());

  const change = (label: string, value: Decimal): WaterfallStep[] =>
    value.isZero() ? [] : [{ label, value: millions(value), kind: 'change' }];
  const level = (label: string, value: Decimal): WaterfallStep => ({
    label,
    value: millions(value),
    kind: 'level',
  });
  // The areas say what the forecast differs by from the decided budget, not from one with requests in it.
  const byArea = (moves.length > 0 ? [] : areas)
    .filter(({ kind }) => kind !== 'varav')
    .flatMap(({ label, budget: before, forecast: after }) =>
      before && after ? [{ label, value: after.minus(before) }] : [],
    );
  const rest = forecast && byArea.reduce((left, { value }) => left.minus(value), forecast.minus(reached));
  return [
    level(labels.budget, budget),
    ...moves.flatMap(({ entry, net }) => change(purposes.get(entry) ?? entry, net)),
    ...(moves.length > 0 ? [level(labels.ifGranted, reached)] : []),
    ...(forecast && rest
      ? [
          ...byArea.flatMap(({ label, value }) => change(label, value)),
          ...change(labels.rest, rest),
          level(labels.forecast, forecast),
        ]
      : []),
  ];
};
