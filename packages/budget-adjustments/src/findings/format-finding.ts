import { fillText } from '../internal/fill-text.ts';
import { findingTextsEn } from '../internal/finding-texts-en.ts';
import { findingTextsSv } from '../internal/finding-texts-sv.ts';
import type { Finding } from './finding.ts';

/**
 * The text of a finding (iakttagelse) in Swedish or English, ready for a report.
 *
 * For findings of {@link validateLedger} and {@link validateBudgetTable}. Statuses and codes inside the text stay as they
 * are in the data.
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
export const formatFinding = (finding: Finding, language: 'sv' | 'en'): string =>
  fillText((language === 'sv' ? findingTextsSv : findingTextsEn)[finding.code], {
    id: finding.ids.join(', '),
    ...finding.details,
  });
