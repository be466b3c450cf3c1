import { amountText, totalOf } from '../internal/documents/money.ts';
import { purposeOf } from '../internal/documents/request-rows.ts';
import { fillText } from '../internal/fill-text.ts';
import { groupBy } from '../internal/group-by.ts';
import { textsOf } from '../internal/texts.ts';
import { budgetMessages } from './budget-messages.ts';
import type { MoneyOptions } from './budget-options.ts';
import type { DocumentRequest } from './list-requests.ts';

/**
 * A proposed decision about money and the entries of the ledger that it covers.
 *
 * @category Budget
 */
export interface MoneyDecision {
  /** The decision as printed. */
  readonly text: string;
  /** Ids of the entries. */
  readonly entries: readonly string[];
}

/**
 * Lists the decisions (förslag till beslut) that the requests of a document come to, in the words that boards decide in.
 *
 * One decision for each request; turnover changes are announced together, by their total. From the same list as
 * {@link buildRequestTables}, so every decision has its row and every row its decision.
 *
 * @param requests - the requests, from {@link listRequests}
 * @param options - the unit and the words
 * @returns the decisions in the order of the requests
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { listMoneyDecisions, listRequests } from '@sdn/report-render/from-budget';
 *
 * const furniture = {
 *   kind: 'budget-adjustment', id: 'BJ-1', purpose: 'inventarier och maskiner', budget: 'investment', area: 'Inventarier',
 *   amount: 5_000_000, history: [{ status: 'requested', on: '2021-05-27' }],
 * } as const;
 * listMoneyDecisions(listRequests([furniture], { on: '2021-05-27' }));
 * // => [{ text: 'Nämnden begär budgetjustering om 5,0\u00a0mnkr för inventarier och maskiner.', entries: ['BJ-1'] }]
 * ```
 *
 * @category Budget
 */
export const listMoneyDecisions = (
  requests: readonly DocumentRequest[],
  options: MoneyOptions = {},
): readonly MoneyDecision[] => {
  const texts = textsOf(budgetMessages, options);
  const groups = groupBy(requests, ({ entry, budget }) =>
    entry.kind === 'turnover-change' ? `${entry.kind} ${budget}` : `entry ${entry.id}`,
  );
  return groups.map((group) => {
    const [{ entry }] = group;
    const amount = totalOf(group.map((request) => request.amount));
    const text = fillText(texts[`decision.${entry.kind}`], {
      purpose: purposeOf(entry),
      amount:
        amount === undefined
          ? texts['decision.amount.missing']
          : fillText(texts['decision.amount'], { amount: amountText(amount, options) }),
    });
    return { text, entries: group.map((request) => request.entry.id) };
  });
};
