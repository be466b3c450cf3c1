import type { LedgerEntry } from '@sdn/budget-adjustments';
import { requestRows, requestSum } from '../internal/documents/request-rows.ts';
import { fillText } from '../internal/fill-text.ts';
import { groupBy } from '../internal/group-by.ts';
import { textsOf } from '../internal/texts.ts';
import { type Table, table } from '../tree/table.ts';
import { type BudgetMessageKey, budgetMessages } from './budget-messages.ts';
import type { MoneyOptions } from './budget-options.ts';
import type { DocumentRequest } from './list-requests.ts';

/**
 * Builds the tables of what a document requests, announces or decides about money, one for each kind and pot.
 *
 * Operating and investment money never stand in one table. Parts of a request are *varav* rows; reserve, condition, joint applicants
 * and appendix stand as rows below it. A request without a stated amount says so, and then the total is missing too.
 *
 * @param requests - the requests, from {@link listRequests}
 * @param options - the unit and the words
 * @returns the tables, in the order in which their first request comes; none for no requests
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { buildRequestTables, listRequests } from '@sdn/report-render/from-budget';
 *
 * const place = { budget: 'investment', area: 'Parkinvesteringar' } as const;
 * const history = [{ status: 'requested', on: '2021-05-27' }] as const;
 * const ledger = [
 *   { ...place, kind: 'budget-adjustment', id: 'BJ-1', purpose: 'utgrävning', amount: 8_800_000, history },
 *   { ...place, kind: 'budget-adjustment', id: 'BJ-2', purpose: 'renovering', amount: 800_000, history },
 * ] as const;
 * const [only] = buildRequestTables(listRequests(ledger, { on: '2021-05-27' }));
 * only?.caption; // => 'Begärda budgetjusteringar, investeringar, mnkr'
 * const total = only?.rows.at(-1);
 * total && 'cells' in total && total.cells[2]; // => [{ type: 'number', value: '9.6', decimals: 1 }]
 * ```
 *
 * @category Budget
 */
export const buildRequestTables = (
  requests: readonly DocumentRequest[],
  options: MoneyOptions = {},
): readonly Table[] => {
  const texts = textsOf(budgetMessages, options);
  return groupBy(requests, ({ entry, budget }) => `${entry.kind} ${budget}`).map((group) => {
    const [{ entry, budget }] = group;
    const { kind } = entry;
    return table({
      caption: fillText(texts[`requests.caption.${kind}`], {
        budget: texts[`budget.kind.${budget}`],
        unit: options.unit ?? 'mnkr',
      }),
      columns: headsOf(kind).map((head) => ({
        label: texts[head],
        kind: amounts.has(head) ? ('number' as const) : ('text' as const),
      })),
      rows: [
        ...group.flatMap((request) => requestRows(request, { ...options, texts })),
        requestSum(group, kind, { ...options, texts }),
      ],
    });
  });
};

const amounts = new Set<BudgetMessageKey>([
  'requests.column.amount',
  'budget.column.cost',
  'budget.column.income',
  'budget.column.net',
]);

const headsOf = (kind: LedgerEntry['kind']): readonly BudgetMessageKey[] => {
  switch (kind) {
    case 'turnover-change':
      return [
        'requests.column.purpose',
        'requests.column.area',
        'budget.column.cost',
        'budget.column.income',
        'budget.column.net',
      ];
    case 'internal-transfer':
    case 'deduction':
      return [
        'requests.column.purpose',
        'requests.column.from',
        'requests.column.to',
        'requests.column.amount',
      ];
    default:
      return ['requests.column.purpose', 'requests.column.area', 'requests.column.amount'];
  }
};
