import type { LedgerFinding, LedgerFindingCode } from '../ledger/ledger-finding.ts';
import type { EntryEvent, LedgerEntry } from '../ledger/entry.ts';
import { statusRules } from '../ledger/status-rules.ts';
import { isDate } from './is-date.ts';

/**
 * What is wrong with the events of an entry: dates, their order, the path of statuses, and granting without financing.
 *
 * @param entry - the entry
 * @param path - where the entry stands
 * @returns errors, in the order of the events
 */
export const eventFindings = (entry: LedgerEntry, path: LedgerFinding['path']): readonly LedgerFinding[] =>
  entry.history.flatMap((event, index) =>
    problemsOf(entry, entry.history[index - 1], event).map(([code, details]) => ({
      code,
      severity: 'error' as const,
      path: [...path, 'history', index],
      ids: [entry.id],
      details,
    })),
  );

type Problem = readonly [LedgerFindingCode, LedgerFinding['details']];

const problemsOf = (
  entry: LedgerEntry,
  previous: EntryEvent | undefined,
  event: EntryEvent,
): readonly Problem[] => {
  const { status, on, financing = '' } = event;
  const problems: Problem[] = [];
  if (!isDate(on)) {
    problems.push(['date-invalid', { got: on }]);
  } else if (previous !== undefined && on < previous.on) {
    problems.push(['dates-out-of-order', { status, on, previous: previous.on }]);
  }
  const { first, next } = statusRules[entry.kind];
  const legal = previous === undefined ? first : (next[previous.status] ?? []);
  if (!legal.includes(status)) {
    const from = previous?.status ?? 'start';
    problems.push(['transition-illegal', { from, to: status, legal: legal.join(', ') || 'nothing' }]);
  }
  if (status === 'granted' && financing.trim() === '') problems.push(['financing-missing', { on }]);
  return problems;
};
