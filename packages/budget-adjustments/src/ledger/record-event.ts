import { entryFindings } from '../internal/entry-findings.ts';
import { ledgerTextsEn } from '../internal/ledger-texts.ts';
import { throwFirstError } from '../internal/throw-first-error.ts';
import type { EntryEvent, LedgerEntry } from './entry.ts';
import type { StatusOptions } from './status-rules.ts';
import { shapeFindings } from '../internal/shape-findings.ts';

/**
 * The entry with one more event in its history: a request granted (beviljad), a turnover change announced (anmäld).
 *
 * The way to move an entry on, since it refuses what the entry may not become, and names what it may.
 *
 * @param entry - the entry; it stays as it is
 * @param event - what happened next
 * @param options - your own statuses, such as "partly granted", with what may follow each
 * @returns a new entry
 * @throws `transition-illegal` with the legal statuses in `details.legal`
 * @throws `financing-missing` when something is granted without financing (KL 11:15)
 * @throws `dates-out-of-order`, `date-invalid`, `amount-missing`, and whatever else {@link validateLedger} calls an error
 *
 * @example
 * ```ts
 * import { recordEvent, statusRules, type BudgetAdjustment } from '@sdn/budget-adjustments';
 *
 * const request: BudgetAdjustment = {
 *   kind: 'budget-adjustment',
 *   id: 'BJ-2',
 *   purpose: 'aktivitetscenter',
 *   budget: 'operating',
 *   area: 'Äldreomsorg',
 *   amount: 5_600_000,
 *   history: [{ status: 'requested', on: '2019-12-19' }],
 * };
 * recordEvent(request, { status: 'denied', on: '2020-03-02' }).history.length; // => 2
 * recordEvent(request, { status: 'granted', on: '2020-03-02' }); // => throws 'financing-missing'
 * recordEvent(request, { status: 'announced', on: '2020-03-02' }); // => throws 'transition-illegal'
 *
 * // A status of your own: the executive committee sends the request back.
 * const rules = statusRules['budget-adjustment'];
 * const own = { ...rules, next: { ...rules.next, requested: ['granted', 'denied', 'sent-back'], 'sent-back': ['requested'] } };
 * const options = { statusRules: { 'budget-adjustment': own } };
 * recordEvent(request, { status: 'sent-back', on: '2020-03-02' }, options).history.length; // => 2
 * ```
 *
 * @category Ledger
 */
export const recordEvent = <Entry extends LedgerEntry>(
  entry: Entry,
  event: EntryEvent,
  options: StatusOptions = {},
): Entry => {
  throwFirstError(shapeFindings(entry, []), ledgerTextsEn);
  const next = { ...entry, history: [...entry.history, event] };
  throwFirstError(entryFindings(next, [], options), ledgerTextsEn);
  return next;
};
