import { describe, expect, test } from 'vitest';
import {
  applyAdjustments,
  computeDeduction,
  computeVolumeChange,
  planOf,
  type TurnoverChange,
} from '../index.ts';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('planOf', () => {
  const change = (cost: string, income: string): TurnoverChange => ({
    kind: 'turnover-change',
    id: 'O-1',
    purpose: 'all areas',
    history: [],
    lines: [{ budget: 'operating', area: 'all', cost, income }],
  });

  test('frame + turnover = plan on both sides, as printed: 2 816,3 + 328,9 = 3 145,2 and 83,6 + 328,9 = 412,5', () => {
    const { cost, income, net } = planOf({ cost: '2816.3', income: '83.6' }, [change('328.9', '328.9')]);
    expect([cost, income, net].map(String)).toEqual(['3145.2', '412.5', '2732.7']);
  });

  test('a negative change in one area is fine', () => {
    expect(planOf({ cost: 10, income: 5 }, [change('-2', '-2')]).net.toString()).toBe('5');
  });

  test('without changes the plan is the frame', () => {
    expect(planOf({ cost: 10, income: 5 }, []).cost.toString()).toBe('10');
  });

  test('refuses sides that differ', () => {
    expect(() => planOf({ cost: 1, income: 1 }, [change('2', '1')])).toThrow(code('turnover-unbalanced'));
  });
});

describe('computeVolumeChange', () => {
  const group = { name: '1–3 år', budgeted: 1291, read: 1104, unitPrice: '137433.16' };
  const days = { on: '2021-03-31', finalOn: '2021-12-15' };

  test('takes each group at its own price', () => {
    const groups = [group, { name: '4–5 år', budgeted: 1422, read: 1661, unitPrice: 100 }];
    const change = computeVolumeChange(groups, days);
    expect(change.groups.map(({ volume, amount }) => [volume.toString(), amount.toString()])).toEqual([
      ['-187', '-25700000.92'],
      ['239', '23900'],
    ]);
    expect(change.amount.toString()).toBe('-25676100.92');
    expect(change.explanation.steps[0]).toEqual({
      what: '1–3 år',
      calculation: '-187 × 137433.16',
      value: '-25700000.92',
    });
  });

  test.each([
    ['2021-12-14', false],
    ['2021-12-15', true],
    ['2022-01-31', true],
  ])('on %s the reading is final: %s', (on, final) => {
    expect(computeVolumeChange([group], { ...days, on }).final).toBe(final);
  });

  test('of no groups is 0', () => {
    expect(computeVolumeChange([], days).amount.toString()).toBe('0');
  });

  test('refuses days that do not exist and prices that are no numbers', () => {
    expect(() => computeVolumeChange([group], { ...days, finalOn: '2021-12' })).toThrow(code('date-invalid'));
    expect(() => computeVolumeChange([{ ...group, unitPrice: Number.NaN }], days)).toThrow(
      code('amount-not-finite'),
    );
  });
});

describe('computeDeduction', () => {
  test('rounds each deduction half up and sums to zero in a budget', () => {
    const moves = computeDeduction(
      [
        { area: 'a', amount: '1000.50' },
        { area: 'b', department: 'north', amount: '33.15' },
      ],
      { share: '0.1', to: { area: 'administration' } },
    );
    expect(moves.map(({ amount }) => amount.toString())).toEqual(['100.05', '3.32']);
    const budget = [
      { budget: 'operating', area: 'a', cost: '1000.50', income: 0 },
      { budget: 'operating', area: 'b', department: 'north', cost: '33.15', income: 0 },
      { budget: 'operating', area: 'administration', cost: 0, income: 0 },
    ] as const;
    const entry = {
      kind: 'deduction',
      id: 'S',
      purpose: 's',
      budget: 'operating',
      moves,
      history: [{ status: 'decided', on: '2021-01-01' }],
    } as const;
    const { lines } = applyAdjustments(budget, [entry], { on: '2021-01-01' });
    expect(lines.map(({ net }) => net.toString())).toEqual(['900.45', '29.83', '103.37']);
  });

  test('whole tkr when asked for', () => {
    const [move] = computeDeduction([{ area: 'a', amount: 12_500 }], {
      share: '0.2',
      to: { area: 'b' },
      decimals: -3,
    });
    expect(move?.amount.toString()).toBe('3000');
  });
});
