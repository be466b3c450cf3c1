import {
  applyAdjustments,
  type BudgetLine,
  type LedgerEntry,
  planOf,
  revertAdjustments,
} from '@sdn/budget-adjustments';
import { totalOf } from './total-of.ts';

/** What must hold whatever the figures are, with the figures that this board printed. */
export const listIdentities = (
  budget: readonly BudgetLine[],
  ledger: readonly LedgerEntry[],
): readonly (readonly [identity: string, holds: boolean])[] => {
  const { lines: opening } = applyAdjustments(budget, [], { on: '2021-01-01' });
  const { lines: closing } = applyAdjustments(budget, ledger, { on: '2021-12-31' });
  const undone = revertAdjustments(closing, ledger, { on: '2021-12-31' });
  const plan = planOf({ cost: '2816.3', income: '83.6' }, [
    {
      kind: 'turnover-change',
      id: 'O-2024',
      purpose: 'budget 2024',
      lines: [{ budget: 'operating', area: 'alla', cost: '328.9', income: '328.9' }],
      history: [],
    },
  ]);
  return [
    [
      'net = cost − income: 2 860,6 − 337,8 = 2 522,8',
      totalOf(opening, 'operating', 'net').eq(2_522_800_000),
    ],
    [
      'frame + turnover = plan (2024): 2 816,3 + 328,9 = 3 145,2 and 83,6 + 328,9 = 412,5',
      plan.cost.eq('3145.2') && plan.income.eq('412.5'),
    ],
    [
      'volume and turnover: −25,7 + 20,0 = −5,7, and turnover leaves the net alone',
      totalOf(closing, 'operating', 'net').eq(totalOf(opening, 'operating', 'net').minus(5_700_000)),
    ],
    ['undoing the ledger gives the opening budget', JSON.stringify(undone) === JSON.stringify(opening)],
  ];
};
