import { changeLines } from '../internal/budget-lines.ts';
import type { Decimal } from '../internal/decimal.ts';
import { ledgerOnDay } from '../internal/ledger-on-day.ts';
import type { BudgetLine, BudgetPlace, CurrentBudgetLine } from '../budget/budget.ts';
import type { EntryStatus, LedgerEntry } from './entry.ts';
import type { StatusOptions } from './status-rules.ts';

/** Options of {@link applyAdjustments}. */
export interface ApplyAdjustmentsOptions extends StatusOptions {
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
 * @param options - the day, and your own statuses if the ledger has any
 * @returns the lines of the day, the changes that led there, and the entries that wait
 * @throws `duplicate-id`, `line-duplicate`, `line-unknown`, `date-invalid`, `dates-out-of-order`, `transition-illegal`,
 * `financing-missing`, `turnover-unbalanced`, `amount-missing`, `amount-not-finite`, `entry-invalid`
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
  const { rows, waiting } = ledgerOnDay(ledger, options);
  return { on: options.on, lines: changeLines(budget, rows, 1), rows, waiting };
};
