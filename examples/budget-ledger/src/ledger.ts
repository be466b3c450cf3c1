import type { BudgetAdjustment, InternalTransfer, LedgerEntry } from '@sdn/budget-adjustments';

/**
 * The requests and amounts are printed in the report for January to April 2021. What became of them is invented for
 * this example: every event after 27 May, and the whole of `I-1`.
 */
const reserve = 'centrala medelsreserven';

const request = (
  decision: string,
  area: string,
  purpose: string,
  amount: number,
  answers: BudgetAdjustment['history'],
): BudgetAdjustment => ({
  kind: 'budget-adjustment',
  id: `BJ-${decision}`,
  budget: 'investment',
  area,
  purpose,
  pot: reserve,
  amount,
  history: [{ status: 'requested', on: '2021-05-27', decision }, ...answers],
});

/** A request that has been denied; nothing may follow. */
export const denied: BudgetAdjustment = request('5', 'Reinvesteringar', 'Lugnets terrass', 800_000, [
  { status: 'rejected', on: '2021-06-10' },
  { status: 'denied', on: '2021-06-21' },
]);

const transfer: InternalTransfer = {
  kind: 'internal-transfer',
  id: 'I-1',
  budget: 'operating',
  purpose: 'sommarkollo',
  moves: [{ from: { area: 'Övrig verksamhet' }, to: { area: 'Barn, kultur och fritid' }, amount: 500_000 }],
  history: [{ status: 'decided', on: '2021-06-17' }],
};

/** The year's ledger. */
export const ledger: readonly LedgerEntry[] = [
  request('3', 'Inventarier och maskiner', 'nytt kontor och omsorgsavdelning', 5_000_000, [
    { status: 'supported', on: '2021-06-10' },
    { status: 'granted', on: '2021-06-21', financing: reserve },
  ]),
  request('4', 'Parkinvesteringar', 'Rosendal mindre', 8_800_000, [
    { status: 'supported', on: '2021-06-10' },
    { status: 'granted', on: '2021-11-08', financing: reserve, amount: 6_000_000 },
  ]),
  denied,
  {
    kind: 'volume-change',
    id: 'P-1',
    budget: 'operating',
    area: 'Förskoleverksamhet',
    purpose: 'färre förskolebarn',
    amount: -25_700_000,
    history: [
      { status: 'expected', on: '2021-05-27' },
      { status: 'granted', on: '2021-12-06', financing: reserve },
    ],
  },
  {
    kind: 'volume-change',
    id: 'P-2',
    budget: 'operating',
    area: 'Funktionsnedsättning',
    purpose: 'fler insatser',
    amount: 20_000_000,
    history: [
      { status: 'expected', on: '2021-05-27' },
      { status: 'granted', on: '2021-12-06', financing: reserve },
    ],
  },
  {
    kind: 'turnover-change',
    id: 'O-1',
    purpose: 'lägre avgifter',
    lines: [{ budget: 'operating', area: 'Äldreomsorg', cost: -1_700_000, income: -1_700_000 }],
    history: [
      { status: 'expected', on: '2021-05-27' },
      { status: 'announced', on: '2021-09-23' },
    ],
  },
  transfer,
];
