import { formatText } from '../internal/format-text.ts';
import { tableTextsEn, tableTextsSv } from '../internal/table-texts.ts';
import type { TableFinding } from './table-finding.ts';

/**
 * The text of a finding (iakttagelse) about a budget table in Swedish or English, ready for a report.
 *
 * For findings of {@link validateBudgetTable}.
 *
 * @param finding - the finding
 * @param language - `sv` or `en`
 * @returns one or two sentences with the values in them
 *
 * @example
 * ```ts
 * import { formatFinding, validateBudgetTable } from '@sdn/budget-adjustments/tables';
 *
 * const source = { columns: ['Budget'], rows: [{ label: 'Parker', kind: 'row', cells: ['1,0'] }] } as const;
 * const signs = { income: 'positive', deviation: 'surplus-positive' } as const;
 * const findings = validateBudgetTable(source, { budget: 'operating', unit: 'mnkr', roles: ['plan'], signs });
 * findings.map((finding) => formatFinding(finding, 'sv'));
 * // => ['Verksamhetsområdet ”Parker” är okänt. Rätta namnet eller lägg till det som alias.']
 * ```
 *
 * @category Findings
 */
export const formatFinding = (finding: TableFinding, language: 'sv' | 'en'): string =>
  formatText((language === 'sv' ? tableTextsSv : tableTextsEn)[finding.code], finding);
