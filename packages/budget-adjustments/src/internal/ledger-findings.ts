import type { LedgerFinding } from '../ledger/ledger-finding.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { StatusOptions } from '../ledger/status-rules.ts';
import { entryFindings } from './entry-findings.ts';

/**
 * Everything that is wrong or worth knowing about a ledger.
 *
 * @param ledger - the entries
 * @param options - the caller's own statuses
 * @returns findings in the order of the entries
 */
export const ledgerFindings = (
  ledger: readonly LedgerEntry[],
  options: StatusOptions,
): readonly LedgerFinding[] => {
  if (!Array.isArray(ledger)) {
    return [{ code: 'entry-invalid', severity: 'error', path: [], ids: [], details: { field: 'ledger' } }];
  }
  const seen = new Set<string>();
  return ledger.flatMap((entry: LedgerEntry, index) => {
    const path = [index];
    const findings = entryFindings(entry, path, options);
    if (findings[0]?.code === 'entry-invalid') return findings;
    if (!seen.has(entry.id)) {
      seen.add(entry.id);
      return findings;
    }
    const duplicate: LedgerFinding = {
      code: 'duplicate-id',
      severity: 'error',
      path,
      ids: [entry.id],
      details: {},
    };
    return [duplicate, ...findings];
  });
};
