import type { LedgerFinding } from './ledger-finding.ts';
import { ledgerFindings } from '../internal/ledger-findings.ts';
import type { LedgerEntry } from './entry.ts';
import type { StatusOptions } from './status-rules.ts';

/**
 * All that is wrong or worth knowing about a ledger of budget adjustments (budgetjusteringar), without throwing.
 *
 * Errors are what {@link applyAdjustments} refuses: ids used twice, dates, illegal steps, granting without financing
 * (KL 11:15), a turnover change whose sides differ, a granted amount that is missing. Parts that do not add up to their
 * whole are a warning, parts without a stated amount are information.
 *
 * @param ledger - the entries
 * @param options - your own statuses if the ledger has any
 * @returns findings in the order of the entries; print them with {@link formatFinding}
 *
 * @example
 * ```ts
 * import { validateLedger } from '@sdn/budget-adjustments';
 *
 * const request = {
 *   kind: 'budget-adjustment',
 *   id: 'BJ-6',
 *   purpose: 'klimatinvesteringar',
 *   budget: 'investment',
 *   area: 'Klimatinvesteringar',
 *   amount: '4.9',
 *   parts: [{ what: 'LED-belysning' }, { what: 'Vårgården', amount: '2.2' }, { what: 'Sättradalsparken', amount: '1.2' }],
 *   history: [{ status: 'requested', on: '2019-12-19' }],
 * } as const;
 *
 * validateLedger([request]).map(({ code, severity, details }) => [code, severity, details['rest']]);
 * // => [['parts-rest', 'info', '1.5']]
 * ```
 *
 * @category Ledger
 */
export const validateLedger = (
  ledger: readonly LedgerEntry[],
  options: StatusOptions = {},
): readonly LedgerFinding[] => ledgerFindings(ledger, options);
