import type { ReconcileFinding } from './finding.ts';
import { plainText } from './internal/cell.ts';
import { matchAmounts, type NamedAmount } from './internal/decision-findings.ts';
import { readMoney } from './internal/money.ts';
import { isListOfRequests } from './internal/request-crossings.ts';
import { ADJUSTMENTS, partFindings } from './internal/part-findings.ts';
import type { PrintedAdjustment, PrintedDecision } from './printed-adjustment.ts';
import type { PrintedTable } from './printed-table.ts';

/**
 * Options of {@link reconcileAdjustments}.
 *
 * @category Reconciliation
 */
export interface ReconcileAdjustmentsOptions {
  /** The document's decisions; requests are held against them when given. */
  readonly decisions?: readonly PrintedDecision[] | undefined;
  /** The document's tables; requests are held against those with one column of amounts and adjustments in their title. */
  readonly tables?: readonly PrintedTable[] | undefined;
}

const amountsOf = (adjustments: readonly PrintedAdjustment[]): readonly NamedAmount[] =>
  adjustments.flatMap(({ purpose, amount, unit }, row) => {
    const money = readMoney(amount, unit);
    return money
      ? [
          {
            table: ADJUSTMENTS,
            row,
            column: 0,
            label: purpose,
            printed: amount ?? '',
            unit: unit ?? undefined,
            money,
          },
        ]
      : [];
  });

const decidedAmounts = (decisions: readonly PrintedDecision[]): readonly NamedAmount[] =>
  decisions.flatMap(({ summary, amount, unit }, row) => {
    const money = readMoney(amount, unit);
    return money
      ? [
          {
            table: 'decisions',
            row,
            column: 0,
            label: summary,
            printed: amount ?? '',
            unit: unit ?? undefined,
            money,
          },
        ]
      : [];
  });

const tableAmounts = (table: PrintedTable): readonly NamedAmount[] =>
  table.rows.flatMap(({ label, kind, cells }, row) => {
    const money = readMoney(cells[0] ?? null, table.unit ?? null);
    return money && kind === 'row'
      ? [
          {
            table: table.id,
            row,
            column: 0,
            label: plainText(label),
            printed: cells[0] ?? '',
            unit: table.unit,
            money,
          },
        ]
      : [];
  });

/**
 * Checks a document's budget adjustments (budgetjusteringar): parts against their amount, requests against the decisions and the
 * tables that list them.
 *
 * Parts need not exhaust an amount: what they leave is information. Parts that exceed it are an error, and so is a request whose decision or
 * table row names another amount. A request and a decision belong together when they share telling words; one decision may
 * cover several requests. A request without a decision, or a decision without a request, is information.
 *
 * In findings `table` is `adjustments` or `decisions`, `row` the place in the list, `column` 0 for the amount and the place of a part from 1.
 *
 * @param adjustments - the adjustments as printed
 * @param options - what to hold them against
 * @returns the findings
 *
 * @example
 * ```ts
 * import { reconcileAdjustments } from '@sdn/budget-adjustments/reconcile';
 *
 * const findings = reconcileAdjustments([
 *   {
 *     purpose: 'Klimatinvesteringar',
 *     amount: '4,9',
 *     unit: 'mnkr',
 *     parts: [
 *       { what: 'LED-belysning', amount: null },
 *       { what: 'Vårgården', amount: '2,2' },
 *       { what: 'Sättradalsparken', amount: '1,2' },
 *     ],
 *   },
 * ]);
 * findings.map(({ code, severity, difference }) => [code, severity, difference]);
 * // => [['parts-remainder', 'info', '1.5']]
 * ```
 *
 * @category Reconciliation
 */
export const reconcileAdjustments = (
  adjustments: readonly PrintedAdjustment[],
  options: ReconcileAdjustmentsOptions = {},
): readonly ReconcileFinding[] => {
  const { decisions = [], tables = [] } = options;
  const amounts = amountsOf(adjustments);
  const requests = amounts.filter(({ row }) => adjustments[row]?.status?.toLowerCase() === 'begärd');
  // A decision may also be about money that is only announced, such as turnover changes.
  const isAnnounced = ({ money }: NamedAmount): boolean => amounts.some((one) => one.money.ore === money.ore);
  const decided = decidedAmounts(decisions);
  const matched = matchAmounts(requests, decided, {
    differs: 'decision-differs',
    leftAlone: 'request-without-decision',
    rightAlone: 'decision-without-request',
  });
  return [
    ...adjustments.flatMap(partFindings),
    ...(options.decisions ? matched : []).filter(
      ({ code, row }) =>
        code !== 'decision-without-request' || !decided.some((one) => one.row === row && isAnnounced(one)),
    ),
    ...tables
      .filter(isListOfRequests)
      .flatMap((table) =>
        matchAmounts(requests, tableAmounts(table), { differs: 'request-differs-from-table' }),
      ),
  ];
};
