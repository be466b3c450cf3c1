import { describe, expect, test } from 'vitest';
import { resultUnitRules, settleResultUnit, type ResultUnitYear } from '../index.ts';

const settle = (unit: ResultUnitYear) => settleResultUnit(unit, resultUnitRules(unit.year));

describe('settleResultUnit, the cases of the rules', () => {
  test('gross 68,1, fund 6,8, result 0: 6,8 stays under the cap 6,81', () => {
    const { closing, fundCap } = settle({ year: 2021, grossBudget: '68.1', opening: '6.8', result: 0 });
    expect([closing.toString(), fundCap.toString()]).toEqual(['6.8', '6.81']);
  });

  test('gross 100, fund 8, result 7: transfer 5, closing 10, forfeited 2 by the yearly and 3 by the fund cap', () => {
    const { transfer, closing, forfeited } = settle({ year: 2021, grossBudget: 100, opening: 8, result: 7 });
    expect([transfer, closing, forfeited.yearlyCap, forfeited.fundCap].map(String)).toEqual([
      '5',
      '10',
      '2',
      '3',
    ]);
  });

  test('−2 from 2019 still negative at closing 2020: dissolve', () => {
    const unit = { year: 2020, grossBudget: 100, opening: -2, result: 1, deficitFrom: 2019 };
    expect(settle(unit)).toMatchObject({ deficit: { status: 'dissolve', from: 2019, by: 2020 } });
  });

  test('−2 from 2023 is kept at 2024 and dissolved at 2025', () => {
    const unit = { grossBudget: 100, opening: -2, result: 0, deficitFrom: 2023 };
    expect(settle({ ...unit, year: 2024 }).deficit).toEqual({ status: 'cover', from: 2023, by: 2025 });
    expect(settle({ ...unit, year: 2025 }).deficit).toEqual({ status: 'dissolve', from: 2023, by: 2025 });
  });

  test('a result that is not from own action gives 0', () => {
    const { transfer, closing, forfeited } = settle({
      year: 2021,
      grossBudget: 100,
      opening: 0,
      result: 3,
      ownActions: false,
    });
    expect([transfer, closing, forfeited.notOwnActions].map(String)).toEqual(['0', '0', '3']);
  });
});
