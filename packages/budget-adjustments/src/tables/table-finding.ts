import type { Finding } from '../finding.ts';

/**
 * What a finding about a budget table is about; stable, in kebab-case. Texts come from {@link formatFinding}.
 *
 * @category Findings
 */
export type TableFindingCode =
  'amount-unreadable' | 'area-unknown' | 'row-ragged' | 'subrow-undecided' | 'varav-without-whole';

/**
 * One thing that a check of a budget table found.
 *
 * @category Findings
 */
export type TableFinding = Finding<TableFindingCode>;
