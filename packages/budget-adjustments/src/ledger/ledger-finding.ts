import type { Finding } from '../finding.ts';

/**
 * What a finding about a ledger is about; stable, in kebab-case. Texts come from {@link formatFinding}.
 *
 * @category Findings
 */
export type LedgerFindingCode =
  | 'amount-missing'
  | 'amount-not-finite'
  | 'date-invalid'
  | 'dates-out-of-order'
  | 'duplicate-id'
  | 'entry-invalid'
  | 'financing-missing'
  | 'history-empty'
  | 'link-missing'
  | 'parts-differ'
  | 'parts-rest'
  | 'transition-illegal'
  | 'turnover-unbalanced';

/**
 * One thing that a check of a ledger found.
 *
 * @category Findings
 */
export type LedgerFinding = Finding<LedgerFindingCode>;
