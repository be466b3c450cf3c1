import type { LedgerFinding, LedgerFindingCode } from '../ledger/ledger-finding.ts';
import type { EntryEvent, EntryStatus, LedgerEntry } from '../ledger/entry.ts';
import { type StatusOptions, type StatusRules, statusRules } from '../ledger/status-rules.ts';
import { isDate } from './is-date.ts';
import { rulesOf } from './rules-of.ts';

/**
 * What is wrong with the events of an entry: dates, their order, the path of statuses, and granting without financing.
 *
 * @param entry - the entry
 * @param path - where the entry stands
 * @param options - the caller's own statuses
 * @returns errors, in the order of the events
 */
export const eventFindings = (
  entry: LedgerEntry,
  path: LedgerFinding['path'],
  options: StatusOptions,
): readonly LedgerFinding[] =>
  entry.history.flatMap((event, index) =>
    problemsOf(entry, entry.history[index - 1], event, options).map(([code, details]) => ({
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
  options: StatusOptions,
): readonly Problem[] => {
  const { status, on, financing = '' } = event;
  const problems: Problem[] = [];
  if (!isDate(on)) {
    problems.push(['date-invalid', { got: on }]);
  } else if (previous !== undefined && on < previous.on) {
    problems.push(['dates-out-of-order', { status, on, previous: previous.on }]);
  }
  const { first, next, inForce } = rulesOf(entry.kind, options);
  const legal = previous === undefined ? first : nextOf(next, previous.status);
  if (!legal.includes(status)) {
    const from = previous?.status ?? 'start';
    problems.push(['transition-illegal', { from, to: status, legal: legal.join(', ') || 'nothing' }]);
  }
  if (isRequested(entry) && inForce.includes(status) && financing.trim() === '')
    problems.push(['financing-missing', { status, on }]);
  return problems;
};

// A status may have the name of what every object inherits.
const nextOf = (next: StatusRules['next'], status: EntryStatus): readonly EntryStatus[] =>
  (Object.hasOwn(next, status) ? next[status] : undefined) ?? [];

// What others grant needs financing; what the board announces or decides by itself does not.
const isRequested = ({ kind }: LedgerEntry): boolean => statusRules[kind].first.includes('requested');
