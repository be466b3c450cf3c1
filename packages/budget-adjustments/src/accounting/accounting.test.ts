import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import published from '../../fixtures/published-tables.json' with { type: 'json' };
import {
  assessAsset,
  computePayrollSurcharge,
  computeReservation,
  listCapitalCosts,
  listClassTotals,
  listDeficitsToRestore,
  priceBaseAmount,
  settleAssetSale,
} from '../accounting.ts';
import { formatAmount, parseAmount } from '../index.ts';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('assessAsset', () => {
  test.each([
    [47_601, 3, 'investment', []],
    [47_600, 3, 'operating', ['cost']],
    [47_601, 2, 'operating', ['life']],
    [1, 1, 'operating', ['cost', 'life']],
  ])('%s kronor in 2021 for %s years is %s', (cost, lifeYears, budget, lacks) => {
    expect(assessAsset({ cost, lifeYears }, { year: 2021 })).toMatchObject({ budget, lacks });
  });

  test('the limit may be given for a year that is not in the list', () => {
    expect(() => assessAsset({ cost: 70_000, lifeYears: 5 }, { year: 2030 })).toThrow(code('rules-unknown'));
    expect(assessAsset({ cost: 70_000, lifeYears: 5 }, { year: 2030, priceBaseAmount: 65_000 }).budget).toBe(
      'investment',
    );
  });

  test('the answer names the limit and where it stands', () => {
    const { explanation } = assessAsset({ cost: 47_601, lifeYears: 2 }, { year: 2021 });
    expect(explanation.source).toContain('SFS 2020:764');
    expect(explanation.steps.map(({ calculation, value }) => [calculation, value])).toEqual([
      ['47601 > 47600', 'true'],
      ['2 >= 3', 'false'],
    ]);
  });

  test.each([
    [2015, 44_500],
    [2016, 44_300],
    [2017, 44_800],
    [2018, 45_500],
    [2019, 46_500],
    [2020, 47_300],
    [2021, 47_600],
    [2022, 48_300],
    [2023, 52_500],
    [2024, 57_300],
    [2025, 58_800],
    [2026, 59_200],
  ])('the price base amount of %s is %s', (year, amount) => {
    expect(priceBaseAmount(year)).toBe(amount);
  });
});

describe('listClassTotals', () => {
  test('the classes of a published investment table come out from its projects', () => {
    const table = published.flatMap(({ tables }) => tables).find(({ id }) => id === 'investeringar');
    const projects = [
      { id: '1', name: 'skräpkorgar', funding: [{ class: 'Klimatinvesteringar', amount: 600_000 }] },
      { id: '2', name: 'växtbäddar', funding: [{ class: 'Klimatinvesteringar', amount: 5_000_000 }] },
      {
        id: '3',
        name: 'Rosendal mindre',
        funding: [
          { class: 'Klimatinvesteringar', amount: 800_000 },
          { class: 'Parkinvesteringar', amount: 2_900_000 },
        ],
      },
      { id: '4', name: 'Pålsundsparken', funding: [{ class: 'Trygghetsinvesteringar', amount: 1_000_000 }] },
      { id: '5', name: 'Rosenlundsparken', funding: [{ class: 'Trygghetsinvesteringar', amount: 800_000 }] },
    ];
    const totals = listClassTotals(projects);
    const printed = (label: string) => table?.rows.find((row) => row.label === label)?.cells[0];
    for (const label of ['Klimatinvesteringar', 'Trygghetsinvesteringar']) {
      const total = totals.find((row) => row.class === label);
      expect(formatAmount(total?.amount ?? 0, { unit: 'mnkr' })).toBe(printed(label));
    }
    expect(totals.map(({ class: name, projects: ids }) => [name, ids])).toEqual([
      ['Klimatinvesteringar', ['1', '2', '3']],
      ['Parkinvesteringar', ['3']],
      ['Trygghetsinvesteringar', ['4', '5']],
    ]);
  });

  test('a project that draws twice on one class stands once', () => {
    const funding = [
      { class: 'park', amount: 1 },
      { class: 'park', amount: 2 },
    ];
    const [total] = listClassTotals([{ id: 'I', name: 'n', funding }]);
    expect([total?.amount.toString(), total?.projects]).toEqual(['3', ['I']]);
  });

  test('of nothing is nothing', () => {
    expect(listClassTotals([])).toEqual([]);
  });
});

describe('listCapitalCosts', () => {
  const rates = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [2020 + index, '0.0125']));

  test('from January every year is the same', () => {
    const costs = listCapitalCosts(
      { cost: 300, lifeYears: 3, inUseFrom: '2021-01-01' },
      { interestRates: rates },
    );
    expect(
      costs.map(({ year, opening, depreciation, interest, closing }) => [
        year,
        ...[opening, depreciation, interest, closing].map(String),
      ]),
    ).toEqual([
      [2021, '300', '100', '3.75', '200'],
      [2022, '200', '100', '2.5', '100'],
      [2023, '100', '100', '1.25', '0'],
    ]);
  });

  test('from December the first year has one month and the last eleven', () => {
    const costs = listCapitalCosts(
      { cost: 3600, lifeYears: 3, inUseFrom: '2021-12-31' },
      { interestRates: rates },
    );
    expect(costs.map(({ year, depreciation }) => [year, depreciation.toString()])).toEqual([
      [2021, '100'],
      [2022, '1200'],
      [2023, '1200'],
      [2024, '1100'],
    ]);
  });

  test('the depreciations add up to the cost, to the öre', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 9),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 12 }),
        (ore, lifeYears, month) => {
          const asset = {
            cost: (ore / 100).toFixed(2),
            lifeYears,
            inUseFrom: `2021-${String(month).padStart(2, '0')}-15`,
          };
          const costs = listCapitalCosts(asset, { interestRates: rates });
          expect(costs.reduce((sum, { depreciation }) => sum + Number(depreciation.times(100)), 0)).toBe(ore);
          expect(costs.at(-1)?.closing.isZero()).toBe(true);
        },
      ),
    );
  });

  test.each([
    [{ cost: 1, lifeYears: 0, inUseFrom: '2021-01-01' }, 'value-out-of-range'],
    [{ cost: 1, lifeYears: 2.5, inUseFrom: '2021-01-01' }, 'value-out-of-range'],
    [{ cost: 1, lifeYears: 3, inUseFrom: '2021' }, 'date-invalid'],
    [{ cost: Number.NaN, lifeYears: 3, inUseFrom: '2021-01-01' }, 'amount-not-finite'],
    [{ cost: '0.001', lifeYears: 3, inUseFrom: '2021-01-01' }, 'allocation-impossible'],
    [{ cost: 1, lifeYears: 3, inUseFrom: '1999-01-01' }, 'rules-unknown'],
  ])('refuses %j: %s', (asset, expected) => {
    expect(() => listCapitalCosts(asset, { interestRates: rates })).toThrow(code(expected));
  });
});

describe('settleAssetSale', () => {
  test.each([
    [{ price: 100, bookValue: 60 }, '40'],
    [{ price: 100, bookValue: 60, sellingCost: '50.5' }, '-10.5'],
    [{ price: 0, bookValue: 0 }, '0'],
  ])('%j gives %s', (sale, gain) => {
    const result = settleAssetSale(sale);
    expect(result.gain.toString()).toBe(gain);
    expect(result.explanation.steps[0]?.value).toBe(gain);
  });
});

describe('computePayrollSurcharge', () => {
  const edition = {
    year: 2021,
    source: 'an example',
    bands: [
      { bornTo: 1955, rate: '0.1021' },
      { bornFrom: 1956, bornTo: 2002, rate: '0.4015' },
    ],
  };

  test.each([
    [1938, '10210'],
    [1955, '10210'],
    [1956, '40150'],
    [2002, '40150'],
  ])('born %s: %s on 100 000 kronor', (birthYear, amount) => {
    const surcharge = computePayrollSurcharge({ pay: parsed('100 000 kr'), birthYear }, edition);
    expect(surcharge.amount.toString()).toBe(amount);
    expect(surcharge.explanation.source).toBe('an example');
  });

  test('refuses a year of birth that the edition does not cover', () => {
    expect(() => computePayrollSurcharge({ pay: 1, birthYear: 2003 }, edition)).toThrow(
      code('rules-unknown'),
    );
  });
});

const parsed = (text: string) => {
  const amount = parseAmount(text);
  if (amount.kind !== 'amount') throw new Error('missing');
  return amount.value;
};

describe('listDeficitsToRestore', () => {
  const run = (...results: readonly number[]) =>
    listDeficitsToRestore(results.map((result, index) => ({ year: 2020 + index, result }))).map(
      ({ year, deficit, remaining, restoreBy, status }) => [
        year,
        deficit.toString(),
        remaining.toString(),
        restoreBy,
        status,
      ],
    );

  test.each<[string, readonly number[], unknown]>([
    ['no deficit', [1, 0, 2], []],
    ['no years', [], []],
    ['restored the year after', [-5, 5], [[2020, '5', '0', 2023, 'restored']]],
    ['open in the second year', [-5, 1, 1], [[2020, '5', '3', 2023, 'open']]],
    ['overdue after the third', [-5, 1, 1, 1], [[2020, '5', '2', 2023, 'overdue']]],
    [
      'the oldest first',
      [-5, -3, 6],
      [
        [2020, '5', '0', 2023, 'restored'],
        [2021, '3', '2', 2024, 'open'],
      ],
    ],
  ])('%s', (_, results, expected) => {
    expect(run(...results)).toEqual(expected);
  });

  test('refuses a gap', () => {
    expect(() =>
      listDeficitsToRestore([
        { year: 2020, result: 1 },
        { year: 2022, result: 1 },
      ]),
    ).toThrow(code('dates-out-of-order'));
  });
});

describe('computeReservation', () => {
  const figures = { result: 900, adjustedResult: 800, taxesAndGrants: 50_000, reserve: 0 };

  test.each([
    ['the lower of the two results counts', figures, '0.01', '300'],
    [
      'two per cent when equity is negative',
      { ...figures, adjustedResult: 1200, result: 1200 },
      '0.02',
      '200',
    ],
    ['a result below the threshold reserves nothing', { ...figures, result: 400 }, '0.01', '0'],
    ['the reserve holds at most five per cent', { ...figures, reserve: 2400 }, '0.01', '100'],
    ['a full reserve takes nothing', { ...figures, reserve: 2600 }, '0.01', '0'],
  ] as const)('%s', (_, input, threshold, amount) => {
    const reservation = computeReservation(input, { threshold });
    expect(reservation.amount.toString()).toBe(amount);
    expect(reservation.explanation.steps.at(-1)?.value).toBe(amount);
  });

  test('refuses any other threshold', () => {
    expect(() => computeReservation(figures, { threshold: '0.05' as never })).toThrow(code('option-missing'));
  });
});
