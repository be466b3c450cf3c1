import type { ApplyAdjustmentsOptions, LedgerRow, WaitingEntry } from '../ledger/apply-adjustments.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { changesOf } from './changes-of.ts';
import { ledgerFindings } from './ledger-findings.ts';
import { requireDay } from './require-day.ts';
import { rulesOf } from './rules-of.ts';
import { ledgerTextsEn } from './ledger-texts.ts';
import { throwFirstError } from './throw-first-error.ts';

/**
 * Parts a ledger into what is in force on a day, as changes of budget lines, and what waits.
 *
 * @param ledger - the entries
 * @param options - the day, and the caller's own statuses
 * @returns the changes by day and then by place in the ledger, and the waiting entries
 */
export const ledgerOnDay = (
  ledger: readonly LedgerEntry[],
  options: ApplyAdjustmentsOptions,
): { readonly rows: readonly LedgerRow[]; readonly waiting: readonly WaitingEntry[] } => {
  const { on } = options;
  requireDay(on, 'on');
  throwFirstError(ledgerFindings(ledger, options), ledgerTextsEn);

  const rows: LedgerRow[] = [];
  const waiting: WaitingEntry[] = [];
  for (const entry of ledger) {
    const event = entry.history.filter((past) => past.on <= on).at(-1);
    if (event === undefined || !rulesOf(entry.kind, options).inForce.includes(event.status)) {
      waiting.push({ entry: entry.id, status: event?.status });
      continue;
    }
    for (const { place, cost, income } of changesOf(entry, event)) {
      rows.push({
        ...place,
        entry: entry.id,
        kind: entry.kind,
        on: event.on,
        decision: event.decision,
        cost,
        income,
        net: cost.minus(income),
      });
    }
  }
  rows.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { rows, waiting };
};
