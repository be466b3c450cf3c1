import { describe, expect, test } from 'vitest';
import {
  applyAdjustments,
  revertAdjustments,
  type BudgetAdjustment,
  type BudgetLine,
  type EntryEvent,
  type LedgerEntry,
} from '../index.ts';

const budget: readonly BudgetLine[] = [
  { budget: 'operating', area: 'preschool', cost: 495_600_000, income: 50_000_000 },
  { budget: 'operating', area: 'administration', cost: 72_900_000, income: 1_800_000 },
  { budget: 'operating', area: 'preschool', department: 'north', cost: 1_000_000, income: 0 },
  { budget: 'investment', area: 'equipment', cost: '3000000', income: 0 },
];
const requested: EntryEvent = { status: 'requested', on: '2021-05-27', decision: '3' };
const granted: EntryEvent = {
  status: 'granted',
  on: '2021-06-21',
  decision: '41',
  financing: 'central reserve',
};
const request = (history: readonly EntryEvent[], rest: Partial<BudgetAdjustment> = {}): BudgetAdjustment => ({
  kind: 'budget-adjustment',
  id: 'BJ-3',
  purpose: 'furniture',
  budget: 'investment',
  area: 'equipment',
  amount: 5_000_000,
  history,
  ...rest,
});
const nets = (ledger: readonly LedgerEntry[], on: string): readonly string[] =>
  applyAdjustments(budget, ledger, { on }).lines.map(({ net }) => net.toString());
const opening = ['445600000', '71100000', '1000000', '3000000'];
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('applyAdjustments', () => {
  test('without a ledger gives the opening budget with its nets', () => {
    expect(nets([], '2021-01-01')).toEqual(opening);
  });

  test('of nothing at all is nothing', () => {
    expect(applyAdjustments([], [], { on: '2021-01-01' })).toEqual({
      on: '2021-01-01',
      lines: [],
      rows: [],
      waiting: [],
    });
  });

  test.each([
    ['expected', [{ status: 'expected', on: '2021-02-01' }]],
    ['requested', [requested]],
    ['supported', [requested, { status: 'supported', on: '2021-06-01' }]],
    ['rejected', [requested, { status: 'rejected', on: '2021-06-01' }]],
    ['denied', [requested, { status: 'denied', on: '2021-06-01' }]],
    ['earlier-granted', [{ status: 'earlier-granted', on: '2020-12-01' }]],
    ['already-budgeted', [{ status: 'already-budgeted', on: '2020-12-01' }]],
  ] as const)('a request that is %s never changes the budget, and waits', (status, history) => {
    const { lines, rows, waiting } = applyAdjustments(budget, [request(history)], { on: '2021-12-31' });
    expect(lines.map(({ net }) => net.toString())).toEqual(opening);
    expect(rows).toEqual([]);
    expect(waiting).toEqual([{ entry: 'BJ-3', status }]);
  });

  test('a granted request counts from its day on, and not the day before', () => {
    const ledger = [request([requested, granted])];
    expect(nets(ledger, '2021-06-20')).toEqual(opening);
    expect(nets(ledger, '2021-06-21')).toEqual(['445600000', '71100000', '1000000', '8000000']);
  });

  test('an entry whose history begins later waits without a status', () => {
    expect(applyAdjustments(budget, [request([requested])], { on: '2021-01-01' }).waiting).toEqual([
      { entry: 'BJ-3', status: undefined },
    ]);
  });

  test('every change is a row with its source', () => {
    const [row] = applyAdjustments(budget, [request([requested, granted])], { on: '2021-12-31' }).rows;
    expect(row).toMatchObject({
      entry: 'BJ-3',
      kind: 'budget-adjustment',
      on: '2021-06-21',
      decision: '41',
      budget: 'investment',
      area: 'equipment',
    });
    expect([row?.cost, row?.income, row?.net].map(String)).toEqual(['5000000', '0', '5000000']);
  });

  test('the amount granted counts when it differs from the amount requested', () => {
    const ledger = [request([requested, { ...granted, amount: '3500000' }])];
    expect(nets(ledger, '2021-12-31')[3]).toBe('6500000');
  });

  test('a request without an amount may be granted one', () => {
    const ledger = [request([requested, { ...granted, amount: 10 }], { amount: undefined })];
    expect(nets(ledger, '2021-12-31')[3]).toBe('3000010');
  });

  test('a turnover change moves cost and income of its areas and leaves the net of the board', () => {
    const lines: readonly BudgetLine[] = [
      { budget: 'operating', area: 'preschool', cost: '328.9', income: '300' },
      { budget: 'operating', area: 'administration', cost: 0, income: '28.9' },
    ];
    const change: LedgerEntry = {
      kind: 'turnover-change',
      id: 'O-1',
      purpose: 'fees',
      lines,
      history: [{ status: 'announced', on: '2021-01-15' }],
    };
    const { lines: after } = applyAdjustments(budget, [change], { on: '2021-01-15' });
    expect(after[0]?.cost.toString()).toBe('495600328.9');
    expect(after[1]?.income.toString()).toBe('1800028.9');
    const net = after.reduce((sum, line) => sum + line.net.toNumber(), 0);
    expect(net).toBe(opening.reduce((sum, text) => sum + Number(text), 0));
  });

  test.each(['internal-transfer', 'deduction'] as const)(
    'an %s takes from one place what it gives to another',
    (kind) => {
      const transfer: LedgerEntry = {
        kind,
        id: 'T-1',
        purpose: 'administration',
        budget: 'operating',
        moves: [
          {
            from: { area: 'preschool', department: 'north' },
            to: { area: 'administration' },
            amount: 400_000,
          },
        ],
        history: [{ status: 'decided', on: '2021-02-01' }],
      };
      expect(nets([transfer], '2021-02-01')).toEqual(['445600000', '71500000', '600000', '3000000']);
    },
  );

  test.each<LedgerEntry>([
    {
      kind: 'volume-change',
      id: 'V',
      purpose: 'p',
      budget: 'operating',
      area: 'preschool',
      amount: -25_700_000,
      history: [granted],
    },
    {
      kind: 'premises',
      id: 'V',
      purpose: 'p',
      premises: 'school',
      budget: 'operating',
      area: 'preschool',
      amount: -25_700_000,
      history: [granted],
    },
    {
      kind: 'rebudgeting',
      id: 'V',
      purpose: 'p',
      project: 'P',
      report: 'VB 2020',
      budget: 'operating',
      area: 'preschool',
      amount: -25_700_000,
      history: [granted],
    },
  ])('a granted $kind changes its line', (entry) => {
    expect(nets([entry], '2021-12-31')[0]).toBe('419900000');
  });

  test('rows stand in order of day, whatever the order of the ledger', () => {
    const ledger = [
      request([{ ...granted, on: '2021-09-01' }], { id: 'late' }),
      request([{ ...granted, on: '2021-03-01' }], { id: 'early' }),
      request([{ ...granted, on: '2021-03-01' }], { id: 'early too' }),
    ];
    expect(applyAdjustments(budget, ledger, { on: '2021-12-31' }).rows.map(({ entry }) => entry)).toEqual([
      'early',
      'early too',
      'late',
    ]);
  });

  test('the answer is plain JSON', () => {
    const answer = applyAdjustments(budget, [request([granted])], { on: '2021-12-31' });
    const copy = JSON.parse(JSON.stringify(answer)) as { lines: { net: string }[] };
    expect(copy.lines[3]?.net).toBe('8000000');
  });

  test('frozen inputs are left as they are', () => {
    const ledger = Object.freeze([Object.freeze(request(Object.freeze([Object.freeze(granted)])))]);
    const frozen = Object.freeze(budget.map((line) => Object.freeze(line)));
    expect(() => applyAdjustments(frozen, ledger, { on: '2021-12-31' })).not.toThrow();
  });

  test('a budget of 20 000 lines and as many entries', () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => ({ budget: 'operating', area: `a${index}`, cost: 1, income: 0 }) as const,
    );
    const ledger = lines.map(({ area }) =>
      request([granted], { id: area, budget: 'operating', area, amount: 1 }),
    );
    const { lines: after } = applyAdjustments(lines, ledger, { on: '2021-12-31' });
    expect(after.every(({ net }) => net.eq(2))).toBe(true);
  });
});

describe('revertAdjustments', () => {
  test('takes away what was applied', () => {
    const ledger = [request([requested, granted])];
    const { lines } = applyAdjustments(budget, ledger, { on: '2021-12-31' });
    expect(revertAdjustments(lines, ledger, { on: '2021-12-31' }).map(({ net }) => net.toString())).toEqual(
      opening,
    );
  });
});

describe('applyAdjustments refuses', () => {
  test.each<[string, readonly LedgerEntry[], string]>([
    ['duplicate-id', [request([requested]), request([requested])], 'unique'],
    ['financing-missing', [request([{ ...granted, financing: undefined }])], 'KL 11:15'],
    ['financing-missing', [request([{ ...granted, financing: ' ' }])], 'KL 11:15'],
    ['dates-out-of-order', [request([requested, { ...granted, on: '2021-05-01' }])], '2021-05-27'],
    ['date-invalid', [request([{ ...requested, on: '2021-02-30' }])], '2021-02-30'],
    [
      'transition-illegal',
      [request([requested, { status: 'announced', on: '2021-06-01' }])],
      'supported, rejected, granted, denied',
    ],
    ['transition-illegal', [request([granted, { status: 'denied', on: '2021-07-01' }])], 'expected nothing'],
    ['transition-illegal', [request([{ status: 'supported', on: '2021-06-01' }])], 'from start'],
    ['amount-missing', [request([granted], { amount: undefined })], 'BJ-3'],
    ['amount-not-finite', [request([granted], { amount: Number.NaN })], 'NaN'],
    ['amount-not-finite', [request([granted], { amount: '1,5' })], '1,5'],
    ['line-unknown', [request([granted], { area: 'parks' })], 'investment / parks'],
  ])('%s', (expected, ledger, said) => {
    const apply = () => applyAdjustments(budget, ledger, { on: '2021-12-31' });
    expect(apply).toThrow(code(expected));
    expect(apply).toThrow(said);
  });

  test('turnover-unbalanced: cost and income that change by different amounts', () => {
    const change: LedgerEntry = {
      kind: 'turnover-change',
      id: 'O-1',
      purpose: 'fees',
      lines: [{ budget: 'operating', area: 'preschool', cost: '328.9', income: '328.8' }],
      history: [],
    };
    expect(() => applyAdjustments(budget, [change], { on: '2021-12-31' })).toThrow('changes the net by 0.1');
  });

  test('a zero has no sign, in lines and rows, whether it was handed over with one or moved away', () => {
    const place = { budget: 'operating', area: 'preschool' } as const;
    const move: LedgerEntry = {
      kind: 'internal-transfer',
      id: 'T-1',
      purpose: 'nothing',
      budget: 'operating',
      moves: [{ from: { area: 'preschool' }, to: { area: 'preschool' }, amount: 0 }],
      history: [{ status: 'decided', on: '2021-01-01' }],
    };
    const { lines, rows } = applyAdjustments([{ ...place, cost: -0, income: '-0' }], [move], {
      on: '2021-12-31',
    });
    expect(JSON.stringify([lines, rows])).not.toContain('"-0"');
    expect(rows).toHaveLength(2);
  });

  test('line-duplicate: two lines for one place', () => {
    expect(() => applyAdjustments([...budget, ...budget], [], { on: '2021-12-31' })).toThrow(
      code('line-duplicate'),
    );
  });

  test.each(['2021-13-01', '20210101', '', '2021-02-29'])('date-invalid: the day %j', (on) => {
    expect(() => applyAdjustments(budget, [], { on })).toThrow(code('date-invalid'));
  });
});
