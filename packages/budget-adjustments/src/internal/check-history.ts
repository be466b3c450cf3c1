import { BudgetAdjustmentsError } from '../errors.ts';
import type { EntryEvent, LedgerEntry } from '../ledger/entry.ts';
import { statusRules } from '../ledger/status-rules.ts';
import { requireDate } from './require-date.ts';

/**
 * Checks that the events of an entry follow each other by date and by the status rules, and that granting names its financing.
 *
 * @param entry - the entry
 */
export const checkHistory = (entry: LedgerEntry): void => {
  let previous: EntryEvent | undefined;
  for (const event of entry.history) {
    requireDate(event.on, `on in the history of ${entry.id}`);
    checkOrder(entry.id, previous, event);
    checkTransition(entry, previous, event);
    checkFinancing(entry, event);
    previous = event;
  }
};

const checkOrder = (id: string, previous: EntryEvent | undefined, event: EntryEvent): void => {
  if (previous === undefined || previous.on <= event.on) return;
  throw new BudgetAdjustmentsError(
    'dates-out-of-order',
    `In "${id}", ${event.status} on ${event.on} stands after ${previous.status} on ${previous.on}; expected events in order of date. Sort the history, or correct a date.`,
    { id, on: event.on, previous: previous.on },
  );
};

const checkTransition = (entry: LedgerEntry, previous: EntryEvent | undefined, event: EntryEvent): void => {
  const rules = statusRules[entry.kind];
  const legal = previous === undefined ? rules.first : (rules.next[previous.status] ?? []);
  if (legal.includes(event.status)) return;
  throw new BudgetAdjustmentsError(
    'transition-illegal',
    `A ${entry.kind} cannot ${previous === undefined ? 'begin as' : `go from ${previous.status} to`} ${event.status} ("${entry.id}"); expected ${legal.length === 0 ? 'no further event' : legal.join(', ')}. Correct the history, or make a new entry.`,
    { id: entry.id, from: previous?.status, to: event.status, legal },
  );
};

const checkFinancing = (entry: LedgerEntry, event: EntryEvent): void => {
  if (event.status !== 'granted' || (event.financing ?? '').trim() !== '') return;
  throw new BudgetAdjustmentsError(
    'financing-missing',
    `"${entry.id}" is granted on ${event.on} without financing; a decision on money beyond the budget must name it (KL 11:15). Fill in financing.`,
    { id: entry.id, on: event.on },
  );
};
