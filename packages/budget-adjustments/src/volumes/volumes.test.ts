import { describe, expect, test } from 'vitest';
import {
  computeBenefitCost,
  computeUnitFunding,
  computeVolumeChange,
  decomposeDeviation,
  linearChangeForMean,
} from '../volumes.ts';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('computeUnitFunding', () => {
  const groups = [
    { name: '1–3 år', volume: 100, standardAmount: 160_000 },
    { name: '4–5 år', volume: '50.5', standardAmount: 130_000 },
  ];

  test('80 % and 3 % go to the units, 17 % stays with the board', () => {
    const shares = [
      { what: 'basic grant', share: '0.80' },
      { what: 'social extra', share: '0.03' },
    ];
    const funding = computeUnitFunding(groups, { shares });
    expect([funding.standard, funding.units, funding.kept].map(String)).toEqual([
      '22565000',
      '18728950',
      '3836050',
    ]);
    expect(funding.shares.map(({ amount }) => amount.toString())).toEqual(['18052000', '676950']);
    expect(funding.groups.map(({ standard, units }) => [String(standard), String(units)])).toEqual([
      ['16000000', '13280000'],
      ['6565000', '5448950'],
    ]);
  });

  test('one share of 82 % is explained step by step', () => {
    const { explanation } = computeUnitFunding(groups, { shares: [{ what: 'units', share: '0.82' }] });
    expect(explanation.steps.map(({ calculation, value }) => `${calculation} = ${value}`)).toEqual([
      '100 × 160000 = 16000000',
      '50.5 × 130000 = 6565000',
      '22565000 × 0.82 = 18503300',
      '22565000 − 18503300 = 4061700',
    ]);
  });

  test('no groups need no money', () => {
    expect(computeUnitFunding([], { shares: [{ what: 'all', share: 1 }] }).units.toString()).toBe('0');
  });

  test.each([
    ['option-missing', []],
    ['value-out-of-range', [{ what: 'per cent taken for a fraction', share: 80 }]],
    ['value-out-of-range', [{ what: 'negative', share: '-0.1' }]],
    [
      'value-out-of-range',
      [
        { what: 'one', share: '0.8' },
        { what: 'two', share: '0.21' },
      ],
    ],
    ['amount-not-finite', [{ what: 'not a number', share: Number.NaN }]],
  ])('%s: %j', (expected, shares) => {
    expect(() => computeUnitFunding(groups, { shares })).toThrow(code(expected));
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

describe('decomposeDeviation', () => {
  const group = { name: 'a', budgetVolume: 100, budgetPrice: 10, volume: 100, price: 10 };

  test.each([
    ['more volume alone', [{ ...group, volume: 110 }], ['-100', '0', '0']],
    ['dearer alone', [{ ...group, price: 11 }], ['0', '0', '-100']],
    [
      'a shift between groups alone',
      [
        { ...group, volume: 90 },
        { ...group, budgetPrice: 20, price: 20, volume: 110 },
      ],
      ['0', '-100', '0'],
    ],
    ['nothing changed', [group], ['0', '0', '0']],
  ])('%s', (_, groups, expected) => {
    const { volume, mix, price } = decomposeDeviation(groups);
    expect([volume, mix, price].map((part) => (part.isZero() ? '0' : part.toString()))).toEqual(expected);
  });

  test('parts add up exactly where the mean price does not end', () => {
    const { volume, mix, price, total } = decomposeDeviation([
      { name: 'a', budgetVolume: 1, budgetPrice: 1, volume: 2, price: 1 },
      { name: 'b', budgetVolume: 2, budgetPrice: 2, volume: 2, price: '2.5' },
    ]);
    expect(volume.toString()).toBe('-1.666667');
    expect(volume.plus(mix).plus(price).eq(total)).toBe(true);
  });

  test('refuses a budget without volume', () => {
    expect(() => decomposeDeviation([{ ...group, budgetVolume: 0 }])).toThrow(code('value-out-of-range'));
    expect(() => decomposeDeviation([])).toThrow(code('value-out-of-range'));
  });
});

describe('linearChangeForMean', () => {
  test('898 households falling by 9 a month give a mean of 840', () => {
    const { change } = linearChangeForMean({ start: 898, mean: 840 });
    expect(change.toDecimalPlaces(0).toString()).toBe('-9');
    const months = Array.from({ length: 12 }, (_, month) => 898 - 9 * (month + 1));
    expect(Math.round(months.reduce((sum, level) => sum + level, 0) / 12)).toBe(840);
  });

  test('one period goes there at once', () => {
    const { change, end } = linearChangeForMean({ start: 10, mean: 7 }, { periods: 1 });
    expect([change, end].map(String)).toEqual(['-3', '7']);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %s periods', (periods) => {
    expect(() => linearChangeForMean({ start: 1, mean: 1 }, { periods })).toThrow(code('value-out-of-range'));
  });
});

describe('computeBenefitCost', () => {
  test('840 households × 12 118 kronor are about 10,2 mnkr a month', () => {
    const { total } = computeBenefitCost([{ households: 840, meanBenefit: 12_118 }]);
    expect(total.div(1_000_000).toFixed(1)).toBe('10.2');
  });

  test('adds months and takes the mean of households', () => {
    const { months, total, meanHouseholds } = computeBenefitCost([
      { households: 500, meanBenefit: 10_000 },
      { households: 457, meanBenefit: '9876.5' },
    ]);
    expect(months.map(String)).toEqual(['5000000', '4513560.5']);
    expect([total, meanHouseholds].map(String)).toEqual(['9513560.5', '478.5']);
  });

  test('no months cost nothing and have no mean', () => {
    expect(computeBenefitCost([])).toMatchObject({ months: [], meanHouseholds: undefined });
  });
});
