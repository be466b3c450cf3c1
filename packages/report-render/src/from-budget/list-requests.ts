import type { BudgetKind, Decimal, EntryEvent, EntryStatus, LedgerEntry } from '@sdn/budget-adjustments';
import { kronor, totalOf } from '../internal/documents/money.ts';

/**
 * An entry of the ledger that a document asks for, announces or decides, with its event and amount.
 *
 * @category Budget
 */
export interface DocumentRequest {
  /** The entry. */
  readonly entry: LedgerEntry;
  /** The event by which the document brings it up. */
  readonly event: EntryEvent;
  /** The pot that it concerns; an entry with lines of both pots is two requests. */
  readonly budget: BudgetKind;
  /** The money in kronor: the net, or the cost of a turnover change; undefined when no amount is stated. */
  readonly amount: Decimal | undefined;
}

/**
 * Options of {@link listRequests}.
 *
 * @category Budget
 */
export interface ListRequestsOptions {
  /** The day of the document, `YYYY-MM-DD`; events after it do not count yet. */
  readonly on: string;
  /** First day that the document speaks of, `YYYY-MM-DD`: requests before it stood in an earlier document. From the beginning when omitted. */
  readonly since?: string | undefined;
  /** The statuses by which a document brings an entry up; requested, announced and decided when omitted. */
  readonly statuses?: readonly EntryStatus[] | undefined;
}

const broughtUp: readonly EntryStatus[] = ['requested', 'announced', 'decided'];

/**
 * Lists the entries of a ledger that a document brings up: budget adjustments requested (begärda), turnover changes announced
 * (anmälda), transfers decided by the board itself.
 *
 * The tables of requests and the list of decisions are both built from this list, so they cannot disagree. An entry counts as long
 * as its latest event up to the day is such a one; what is granted or denied by then is past. Events come in order of their days.
 *
 * @param ledger - the entries
 * @param options - the day, and since when
 * @returns the requests in the order of the ledger
 *
 * @example
 * ```ts
 * import { listRequests } from '@sdn/report-render/from-budget';
 *
 * const furniture = {
 *   kind: 'budget-adjustment', id: 'BJ-1', purpose: 'inventarier', budget: 'investment', area: 'Inventarier och maskiner',
 *   amount: 5_000_000, history: [{ status: 'requested', on: '2021-05-27' }],
 * } as const;
 * listRequests([furniture], { on: '2021-05-27' })[0]?.amount?.toString(); // => '5000000'
 * listRequests([furniture], { on: '2021-05-26' }); // => []
 * listRequests([furniture], { on: '2021-10-01', since: '2021-09-01' }); // => []
 * ```
 *
 * @category Budget
 */
export const listRequests = (
  ledger: readonly LedgerEntry[],
  { on, since = '', statuses = broughtUp }: ListRequestsOptions,
): readonly DocumentRequest[] =>
  ledger.flatMap((entry) => {
    const event = entry.history.filter((past) => past.on <= on).at(-1);
    if (event === undefined || event.on < since || !statuses.includes(event.status)) return [];
    return budgetsOf(entry).map((budget) => ({
      entry,
      event,
      budget,
      amount: amountOf(entry, event, budget),
    }));
  });

const amountOf = (entry: LedgerEntry, event: EntryEvent, budget: BudgetKind): Decimal | undefined => {
  switch (entry.kind) {
    case 'turnover-change':
      return totalOf(entry.lines.filter((line) => line.budget === budget).map(({ cost }) => cost));
    case 'internal-transfer':
    case 'deduction':
      return totalOf(entry.moves.map(({ amount }) => amount));
    default: {
      const amount = event.amount ?? entry.amount;
      return amount === undefined ? undefined : kronor(amount);
    }
  }
};

const budgetsOf = (entry: LedgerEntry): readonly BudgetKind[] =>
  entry.kind === 'turnover-change' ? [...new Set(entry.lines.map(({ budget }) => budget))] : [entry.budget];
