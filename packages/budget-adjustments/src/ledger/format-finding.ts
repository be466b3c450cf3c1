import { formatText } from '../internal/format-text.ts';
import { ledgerTextsEn, ledgerTextsSv, ledgerWordsSv } from '../internal/ledger-texts.ts';
import type { LedgerFinding } from './ledger-finding.ts';

/**
 * The text of a finding (iakttagelse) in Swedish or English, ready for a report.
 *
 * For findings of {@link validateLedger}; the entries `./tables` and `./reconcile` have a `formatFinding` for theirs.
 *
 * @param finding - the finding
 * @param language - `sv` or `en`
 * @returns one or two sentences with the values in them
 *
 * @example
 * ```ts
 * import { formatFinding, validateLedger } from '@sdn/budget-adjustments';
 *
 * const request = { kind: 'budget-adjustment', id: 'BJ-1', purpose: 'x', budget: 'operating', area: 'Förskola', history: [] } as const;
 * validateLedger([request]).map((finding) => formatFinding(finding, 'sv'));
 * // => ['”BJ-1” har inga händelser och räknas därför aldrig. Lägg till den första.']
 * ```
 *
 * @category Findings
 */
export const formatFinding = (finding: LedgerFinding, language: 'sv' | 'en'): string =>
  language === 'en'
    ? formatText(ledgerTextsEn[finding.code], finding)
    : formatText(ledgerTextsSv[finding.code], { ...finding, details: translated(finding.details) });

const translated = ({ got = '', ...details }: LedgerFinding['details']): LedgerFinding['details'] => ({
  ...Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      value.replace(/[a-z-]+/gu, (word) => ledgerWordsSv[word] ?? word),
    ]),
  ),
  got,
});
