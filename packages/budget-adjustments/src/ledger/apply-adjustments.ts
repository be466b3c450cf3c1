import { BudgetAdjustmentsError } from '../errors.ts';
import { type BudgetChange, changesOf } from '../internal/changes-of.ts';
import { checkHistory } from '../internal/check-history.ts';
import type { Decimal } from '../internal/decimal.ts';
import { requireDate } from '../internal/require-date.ts';
import { toDecimal } from '../internal/to-decimal.ts';
import type { BudgetLine, BudgetPlace, CurrentBudgetLine } from '../tables/budget.ts';
import type { EntryEvent, EntryStatus, LedgerEntry } from './entry.ts';
import { statusRules } from './status-rules.ts';

/** Options of {@link applyAdjustments}. */
export interface ApplyAdjustmentsOptions {
  /** The day, YYYY-MM-DD; events on that day count. */
  readonly on: string;
}

/** One change of a budget line, with its source. */
export interface LedgerRow extends BudgetPlace {
  /** The entry it comes from. */
  readonly entry: string;
  /** The kind of that entry. */
  readonly kind: LedgerEntry['kind'];
  /** The day it came into force. */
  readonly on: string;
  /** The decision, when the event names one. */
  readonly decision?: string | undefined;
  /** Change of cost in kronor. */
  readonly cost: Decimal;
  /** Change of income in kronor. */
  readonly income: Decimal;
  /** Change of net in kronor. */
  readonly net: Decimal;
}

/** An entry that does not move the budget on the day asked for. */
export interface WaitingEntry {
  /** The entry. */
  readonly entry: string;
  /** Its status that day; undefined when its history begins later. */
  readonly status?: EntryStatus | undefined;
}

/** The budget on a day. */
export interface BudgetOnDay {
  /** The day. */
  readonly on: string;
  /** The lines, in the order of the opening budget. */
  readonly lines: readonly CurrentBudgetLine[];
  /** What changed since the opening budget, by day and then by place in the ledger. */
  readonly rows: readonly LedgerRow[];
  /** Entries that do not count, in the order of the ledger. */
  readonly waiting: readonly WaitingEntry[];
}

/**
 * The budget on a day: the opening budget and every entry of the ledger that is in force by then, one row per change with
 * its source.
 *
 * A requested, supported or expected adjustment never changes the budget; a granted one does from its day on. A turnover
 * change moves cost and income alike. Entries do not depend on each other, so their order does not matter.
 *
 * @param budget - the opening budget, in kronor
 * @param ledger - the entries
 * @param options - the day
 * @returns the lines of the day, the changes that led there, and the entries that wait
 * @throws `duplicate-id`, `line-duplicate`, `line-unknown`, `date-invalid`, `dates-out-of-order`, `transition-illegal`,
 * `financing-missing`, `turnover-unbalanced`, `amount-missing`, `amount-not-finite`
 *
 * @example
 * ```ts
 * import { applyAdjustments } from '@sdn/budget-adjustments';
 *
 * const place = { budget: 'investment', area: 'Inventarier och maskiner' } as const;
 * const request = {
 *   ...place,
 *   kind: 'budget-adjustment',
 *   id: 'BJ-3',
 *   purpose: 'Möbler',
 *   amount: 5_000_000,
 *   history: [
 *     { status: 'requested', on: '2021-05-27', decision: '3' },
 *     { status: 'granted', on: '2021-06-21', financing: 'centrala medelsreserven' },
 *   ],
 * } as const;
 * const budget = [{ ...place, cost: 3_000_000, income: 0 }];
 *
 * applyAdjustments(budget, [request], { on: '2021-05-31' }).lines[0]?.net.toString(); // => '3000000'
 * applyAdjustments(budget, [request], { on: '2021-06-30' }).lines[0]?.net.toString(); // => '8000000'
 * applyAdjustments(budget, [request, request], { on: '2021-06-30' }); // => throws 'duplicate-id'
 * ```
 *
 * @category Ledger
 */
export const applyAdjustments = (
  budget: readonly BudgetLine[],
  ledger: readonly LedgerEntry[],
  options: ApplyAdjustmentsOptions,
): BudgetOnDay => {
  requireDate(options.on, 'on');
  requireUnique(ledger);
  const rows: LedgerRow[] = [];
  const waiting: WaitingEntry[] = [];
  for (const entry of ledger) {
    checkHistory(entry);
    const event = entry.history.filter(({ on }) => on <= options.on).at(-1);
    if (event !== undefined && statusRules[entry.kind].inForce.includes(event.status)) {
      rows.push(...changesOf(entry, event).map((change) => rowOf(entry, event, change)));
    } else {
      waiting.push({ entry: entry.id, status: event?.status });
    }
  }
  return {
    on: options.on,
    lines: addRows(budget, rows),
    rows: rows.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    waiting,
  };
};

const requireUnique = (ledger: readonly LedgerEntry[]): void => {
  const seen = new Set<string>();
  for (const { id } of ledger) {
    if (seen.has(id)) {
      throw new BudgetAdjustmentsError(
        'duplicate-id',
        `The ledger has two entries with the id "${id}"; expected unique ids. Merge them, or give one a new id.`,
        { id },
      );
    }
    seen.add(id);
  }
};

const rowOf = (entry: LedgerEntry, event: EntryEvent, change: BudgetChange): LedgerRow => ({
  ...placeOf(change),
  entry: entry.id,
  kind: entry.kind,
  on: event.on,
  decision: event.decision,
  cost: change.cost,
  income: change.income,
  net: change.cost.minus(change.income),
});

const placeOf = ({ budget, area, department }: BudgetPlace): BudgetPlace => ({ budget, area, department });

const keyOf = ({ budget, area, department }: BudgetPlace): string =>
  JSON.stringify([budget, area, department]);

const addRows = (budget: readonly BudgetLine[], rows: readonly LedgerRow[]): readonly CurrentBudgetLine[] => {
  const lines = new Map<string, CurrentBudgetLine>();
  for (const line of budget) {
    const key = keyOf(line);
    if (lines.has(key)) {
      throw new BudgetAdjustmentsError(
        'line-duplicate',
        `The budget has two lines for ${key}; expected one line per budget, area and department. Add them up first.`,
        placeDetails(line),
      );
    }
    lines.set(
      key,
      lineOf(
        line,
        toDecimal(line.cost, `cost of ${line.area}`),
        toDecimal(line.income, `income of ${line.area}`),
      ),
    );
  }
  for (const row of rows) {
    const line = lines.get(keyOf(row));
    if (line === undefined) {
      throw new BudgetAdjustmentsError(
        'line-unknown',
        `"${row.entry}" changes ${keyOf(row)}, which the budget does not have; expected one of its lines. Correct the name, or add the line with zero.`,
        { ...placeDetails(row), entry: row.entry },
      );
    }
    lines.set(keyOf(row), lineOf(row, line.cost.plus(row.cost), line.income.plus(row.income)));
  }
  return [...lines.values()];
};

const placeDetails = (place: BudgetPlace): Record<string, string | undefined> => ({ ...placeOf(place) });

const lineOf = (place: BudgetPlace, cost: Decimal, income: Decimal): CurrentBudgetLine => ({
  ...placeOf(place),
  cost,
  income,
  net: cost.minus(income),
});
