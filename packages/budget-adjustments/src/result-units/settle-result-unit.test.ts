import { describe, expect, test } from 'vitest';
import {
  explainResultUnit,
  formatResultUnit,
  parseResultUnit,
  resultUnitRules,
  settleResultUnit,
  settleResultUnitYears,
  type ResultUnitRules,
  type ResultUnitYear,
} from '../index.ts';

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

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const figures = (unit: Partial<ResultUnitYear>, options = {}) => {
  const year = { year: 2021, grossBudget: 100, opening: 0, result: 0, ...unit };
  const { transfer, closing, forfeited } = settleResultUnit(
    Object.freeze(year),
    resultUnitRules(year.year),
    options,
  );
  const { notOwnActions, undertakings, yearlyCap, fundCap } = forfeited;
  return [transfer, closing, notOwnActions, undertakings, yearlyCap, fundCap].map(String);
};

describe('settleResultUnit, the boundaries', () => {
  test.each<[string, Partial<ResultUnitYear>, readonly string[]]>([
    ['nothing at all', {}, ['0', '0', '0', '0', '0', '0']],
    ['at exactly 5 % the whole surplus is kept', { result: 5 }, ['5', '5', '0', '0', '0', '0']],
    ['an öre above 5 % is forfeited', { result: '5.01' }, ['5', '5', '0', '0', '0.01', '0']],
    ['a fund of exactly 10 % is kept', { opening: 7, result: 3 }, ['3', '10', '0', '0', '0', '0']],
    [
      'a fund above 10 % after the budget shrank loses the rest',
      { opening: 12 },
      ['0', '10', '0', '0', '0', '2'],
    ],
    ['a deficit below the fund uses it up', { opening: 3, result: -4 }, ['-4', '-1', '0', '0', '0', '0']],
    ['a surplus first covers a deficit', { opening: -3, result: 4 }, ['4', '1', '0', '0', '0', '0']],
    [
      'only the part from own actions is carried',
      { result: 4, ownActions: '1.5' },
      ['1.5', '1.5', '2.5', '0', '0', '0'],
    ],
    [
      'a deficit that is not from own actions stays with the board',
      { result: -4, ownActions: false },
      ['0', '0', '-4', '0', '0', '0'],
    ],
    [
      'a surplus without met undertakings is not carried',
      { result: 4, undertakingsMet: false },
      ['0', '0', '0', '4', '0', '0'],
    ],
    [
      'a deficit without met undertakings is',
      { result: -4, undertakingsMet: false },
      ['-4', '-4', '0', '0', '0', '0'],
    ],
    [
      'a gross budget of zero keeps nothing',
      { grossBudget: 0, opening: 1, result: 1 },
      ['0', '0', '0', '0', '1', '1'],
    ],
  ])('%s', (_, unit, expected) => {
    expect(figures(unit)).toEqual(expected);
  });

  test('a deficit beyond 5 % is capped or not, as the caller says, and never by default', () => {
    expect(figures({ result: -7 }, { capDeficits: true })).toEqual(['-5', '-5', '0', '0', '-2', '0']);
    expect(figures({ result: -7 }, { capDeficits: false })).toEqual(['-7', '-7', '0', '0', '0', '0']);
    expect(() => figures({ result: -7 })).toThrow(code('option-missing'));
    expect(figures({ result: -5 })).toEqual(['-5', '-5', '0', '0', '0', '0']);
  });

  test.each([
    [true, 'met'],
    [false, 'not-met'],
    [undefined, 'not-stated'],
  ])('undertakings %s are %s', (undertakingsMet, status) => {
    expect(settle({ year: 2021, grossBudget: 1, opening: 0, result: 0, undertakingsMet }).undertakings).toBe(
      status,
    );
  });

  test.each([
    [
      'a deficit of the year itself must be covered at the next closing',
      2020,
      0,
      { status: 'cover', from: 2020, by: 2021 },
    ],
    ['a deficit from 2023 has time until 2025', 2023, 0, { status: 'cover', from: 2023, by: 2025 }],
    ['a deficit from 2024 has time until 2025', 2024, 0, { status: 'cover', from: 2024, by: 2025 }],
    ['a deficit from 2025 has the ordinary time', 2025, 0, { status: 'cover', from: 2025, by: 2026 }],
    ['a deficit from 2022 has not more time', 2023, -1, { status: 'dissolve', from: 2022, by: 2023 }],
    ['the ordinary rule is back in 2026', 2026, -1, { status: 'dissolve', from: 2025, by: 2026 }],
  ])('%s', (_, year, opening, deficit) => {
    expect(settle({ year, grossBudget: 100, opening, result: -1 }).deficit).toEqual(deficit);
  });

  test('a negative zero is no deficit', () => {
    expect(settle({ year: 2021, grossBudget: 100, opening: '-0', result: '-0' }).deficit).toEqual({
      status: 'none',
    });
  });

  test('rules of another year are refused', () => {
    const unit = { year: 2021, grossBudget: 1, opening: 0, result: 0 };
    expect(() => settleResultUnit(unit, resultUnitRules(2019))).toThrow(code('rules-not-valid'));
    expect(() => settleResultUnit(unit, resultUnitRules(2026))).toThrow(/further notice/);
  });

  test('rules of your own are data', () => {
    const rules: ResultUnitRules = {
      ...resultUnitRules(2021),
      id: 'own',
      yearlyShare: '0.5',
      fundShare: '1',
    };
    expect(
      settleResultUnit({ year: 2021, grossBudget: 100, opening: 0, result: 60 }, rules).closing.toString(),
    ).toBe('50');
  });

  test.each(['grossBudget', 'opening', 'result', 'ownActions'])('refuses a %s that is no number', (name) => {
    expect(() => figures({ [name]: '6,8' })).toThrow(code('amount-not-finite'));
  });
});

describe('resultUnitRules', () => {
  test.each([
    [2003, '2003'],
    [2019, '2003'],
    [2020, '2020'],
    [2022, '2020'],
    [2023, '2023-temporary'],
    [2025, '2023-temporary'],
    [2026, '2020'],
  ])('%s is closed by the edition %s', (year, id) => {
    expect(resultUnitRules(year)).toMatchObject({
      id,
      yearlyShare: '0.05',
      fundShare: '0.10',
      coverWithinYears: 1,
    });
    expect(resultUnitRules(year).source).not.toBe('');
  });

  test('refuses years before the first edition', () => {
    expect(() => resultUnitRules(2002)).toThrow(code('rules-unknown'));
    expect(() => resultUnitRules(Number.NaN)).toThrow(code('rules-unknown'));
  });
});

describe('explainResultUnit', () => {
  test('names a deficit and its last closing', () => {
    const { steps, source } = explainResultUnit(
      settle({ year: 2023, grossBudget: 100, opening: 0, result: -2 }),
    );
    expect(steps.at(-1)).toEqual({
      what: 'cover',
      calculation: 'deficit from 2023, to be covered by the closing of 2025',
      value: '-2',
    });
    expect(source).toContain('June 2023');
  });
});

describe('settleResultUnitYears', () => {
  const years = (first: number, ...results: readonly number[]) =>
    results.map((result, index) => ({ year: first + index, grossBudget: 100, result }));

  test('opens each year with the closing before', () => {
    const settlements = settleResultUnitYears(years(2020, 4, 4, 4), { opening: 1 });
    expect(settlements.map(({ opening, closing }) => [opening.toString(), closing.toString()])).toEqual([
      ['1', '5'],
      ['5', '9'],
      ['9', '10'],
    ]);
  });

  test('stops where the unit is dissolved', () => {
    expect(
      settleResultUnitYears(years(2020, -2, 1, 5)).map(({ year, deficit }) => [year, deficit.status]),
    ).toEqual([
      [2020, 'cover'],
      [2021, 'dissolve'],
    ]);
  });

  test('remembers when a deficit arose', () => {
    const [first] = settleResultUnitYears(years(2024, 0), { opening: -2, deficitFrom: 2023 });
    expect(first?.deficit).toEqual({ status: 'cover', from: 2023, by: 2025 });
  });

  test('of no years is nothing', () => {
    expect(settleResultUnitYears([])).toEqual([]);
  });

  test('refuses a gap', () => {
    expect(() => settleResultUnitYears([...years(2020, 0), ...years(2022, 0)])).toThrow(
      code('dates-out-of-order'),
    );
  });
});

describe('parseResultUnit and formatResultUnit', () => {
  const printed = { grossBudget: '69,5', opening: '-6,6', result: '1,2', ownActions: 'Ja ' };
  const surplusNegative = { opening: 'surplus-negative', result: 'surplus-negative' } as const;

  test('both sign conventions', () => {
    const one = parseResultUnit(printed, { year: 2021, unit: 'mnkr', signs: surplusNegative });
    const other = parseResultUnit(printed, {
      year: 2021,
      unit: 'mnkr',
      signs: { opening: 'surplus-positive', result: 'surplus-positive' },
    });
    expect([one.opening, one.result, other.opening, other.result].map(String)).toEqual([
      '6600000',
      '-1200000',
      '-6600000',
      '1200000',
    ]);
    expect(one.ownActions).toBe(true);
  });

  test('both directions round-trip', () => {
    for (const sign of ['surplus-negative', 'surplus-positive'] as const) {
      const signs = { opening: sign, result: sign, closing: sign };
      const unit = parseResultUnit(printed, { year: 2021, unit: 'mnkr', signs });
      const { opening, result } = formatResultUnit(settle(unit), { unit: 'mnkr', sign: 'hyphen', signs });
      expect([opening, result]).toEqual([printed.opening, printed.result]);
    }
  });

  test.each([
    ['NEJ', false],
    ['', undefined],
  ])('own actions %j', (ownActions, expected) => {
    const options = { year: 2021, unit: 'mnkr', signs: surplusNegative } as const;
    expect(parseResultUnit({ ...printed, ownActions }, options).ownActions).toBe(expected);
  });

  test('refuses any other answer', () => {
    const options = { year: 2021, unit: 'mnkr', signs: surplusNegative } as const;
    expect(() => parseResultUnit({ ...printed, ownActions: 'delvis' }, options)).toThrow(
      code('answer-unreadable'),
    );
    expect(() => parseResultUnit({ ...printed, ownActions: 'toString' }, options)).toThrow(
      code('answer-unreadable'),
    );
  });

  test('an empty amount is 0', () => {
    const unit = parseResultUnit(
      { ...printed, opening: '' },
      { year: 2021, unit: 'mnkr', signs: surplusNegative },
    );
    expect(unit.opening.toString()).toBe('0');
  });
});
