import type { LedgerEntry } from '../ledger/entry.ts';
import { type StatusOptions, type StatusRules, statusRules } from '../ledger/status-rules.ts';

/**
 * The path of a kind of entry.
 *
 * @param kind - the kind of entry
 * @param options - the caller's own rules
 * @returns the caller's rules for this kind, or those of the package
 */
export const rulesOf = (kind: LedgerEntry['kind'], options: StatusOptions): StatusRules =>
  options.statusRules?.[kind] ?? statusRules[kind];
