import type { EntryStatus, LedgerEntry } from './entry.ts';

/** Which statuses an entry may have, in which order, and which of them move the budget. */
export interface StatusRules {
  /** Statuses that a history may begin with. */
  readonly first: readonly EntryStatus[];
  /** The statuses that may follow each; a status that is not there is the last. */
  readonly next: Readonly<Record<string, readonly EntryStatus[]>>;
  /** Statuses that move the budget. A request that is in force must name its financing (KL 11:15), whatever the status is called. */
  readonly inForce: readonly EntryStatus[];
}

/** The path of each kind of entry. */
export type LedgerStatusRules = Readonly<Record<LedgerEntry['kind'], StatusRules>>;

/** Statuses of the caller's own. */
export interface StatusOptions {
  /** The paths of some kinds of entry, in place of those in {@link statusRules}; the list of statuses is an open one. */
  readonly statusRules?: Partial<LedgerStatusRules> | undefined;
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

/**
 * The path of each kind of entry, as data: begärd, tillstyrkt or avstyrkt, beviljad or avslagen for a request; anmäld for a
 * turnover change; beslutad for what the board decides by itself. Spread it to make rules of your own.
 */
export const statusRules: LedgerStatusRules = {
  'budget-adjustment': request,
  'volume-change': request,
  rebudgeting: request,
  premises: request,
  'turnover-change': announcement,
  'internal-transfer': ownDecision,
  deduction: ownDecision,
};
