import { describe, expect, test } from 'vitest';
import { applyAdjustments, computeDeduction, planOf, type TurnoverChange } from '../index.ts';

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

describe('computeDeduction', () => {
  test('rounds each deduction half up and sums to zero in a budget', () => {
    const { moves } = computeDeduction(
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
    const { moves, total, explanation } = computeDeduction([{ area: 'a', amount: 12_500 }], {
      share: '0.2',
      to: { area: 'b' },
      decimals: -3,
    });
    expect(moves.map(({ amount }) => amount.toString())).toEqual(['3000']);
    expect(total.toString()).toBe('3000');
    expect(explanation.steps).toEqual([{ what: 'a', calculation: '0.2 × 12500', value: '3000' }]);
  });
});
