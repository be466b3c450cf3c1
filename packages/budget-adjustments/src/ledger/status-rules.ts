import type { EntryStatus, LedgerEntry } from './entry.ts';

/** Which statuses an entry may have, in which order, and which of them move the budget. */
export interface StatusRules {
  /** Statuses that a history may begin with. */
  readonly first: readonly EntryStatus[];
  /** The statuses that may follow each. */
  readonly next: Readonly<Partial<Record<EntryStatus, readonly EntryStatus[]>>>;
  /** Statuses that move the budget. */
  readonly inForce: readonly EntryStatus[];
}

const request: StatusRules = {
  first: ['expected', 'requested', 'granted', 'earlier-granted', 'already-budgeted'],
  next: {
    expected: ['requested', 'granted', 'denied', 'already-budgeted'],
    requested: ['supported', 'rejected', 'granted', 'denied'],
    supported: ['granted', 'denied'],
    rejected: ['granted', 'denied'],
  },
  inForce: ['granted'],
};
const announcement: StatusRules = {
  first: ['expected', 'announced'],
  next: { expected: ['announced'] },
  inForce: ['announced'],
};
const ownDecision: StatusRules = {
  first: ['expected', 'decided'],
  next: { expected: ['decided'] },
  inForce: ['decided'],
};

/** The path of each kind of entry, as data. */
export const statusRules: Readonly<Record<LedgerEntry['kind'], StatusRules>> = {
  'budget-adjustment': request,
  'volume-change': request,
  rebudgeting: request,
  premises: request,
  'turnover-change': announcement,
  'internal-transfer': ownDecision,
  deduction: ownDecision,
};
