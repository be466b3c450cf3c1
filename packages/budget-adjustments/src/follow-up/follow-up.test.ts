import { describe, expect, test } from 'vitest';
import {
  budgetAdherence,
  computeDeviation,
  forecastAccuracy,
  listForecastChanges,
  netOf,
  type AccuracyFigures,
  type ForecastAccuracyOptions,
} from '../index.ts';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('netOf', () => {
  test.each([
    ['0.3', '0.1', '0.2'],
    ['0', '0', '0'],
    ['5', '12.5', '-7.5'],
  ])('%s − %s = %s', (cost, income, net) => {
    expect(netOf({ cost, income }).toString()).toBe(net);
  });

  test('both printed conventions give the same net', () => {
    expect(
      netOf({ cost: 10, income: -4 }, { incomeSign: 'negative' }).eq(netOf({ cost: 10, income: 4 })),
    ).toBe(true);
  });
});

describe('computeDeviation', () => {
  const figures = { decided: 100, requested: 10, volumeAndTurnover: -4, forecast: 98 };

  test.each([
    ['decided', '100', '2'],
    ['decided-and-requested', '110', '12'],
    ['with-volume-and-turnover', '106', '8'],
  ] as const)('base %s is %s and leaves %s', (base, amount, deviation) => {
    const result = computeDeviation(Object.freeze(figures), { base });
    expect([result.base, result.beforeTransfers].map(String)).toEqual([amount, deviation]);
  });

  test('income above its budget is a surplus', () => {
    expect(
      computeDeviation(
        { decided: '337.8', forecast: '366.1' },
        { base: 'decided', side: 'income' },
      ).beforeTransfers.toString(),
    ).toBe('28.3');
  });

  test('a surplus from last year adds, one to next year takes away', () => {
    const { afterTransfers } = computeDeviation(
      { ...figures, carriedFromLastYear: 5, carriedToNextYear: 3 },
      { base: 'decided' },
    );
    expect(afterTransfers.toString()).toBe('4');
  });

  test('one-off effects are shown apart', () => {
    const oneOffEffects = [
      { what: 'state grant for refugees', amount: 24 },
      { what: 'moving costs', amount: '-1.5' },
    ];
    const { beforeTransfers, underlying } = computeDeviation(
      { decided: 100, forecast: 76, oneOffEffects },
      { base: 'decided' },
    );
    expect([beforeTransfers, underlying].map(String)).toEqual(['24', '1.5']);
  });

  test('explains itself in plain JSON', () => {
    const { explanation } = computeDeviation(figures, { base: 'decided' });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(explanation.steps.map(({ calculation, value }) => [calculation, value])).toEqual([
      ['decided', '100'],
      ['100 − 98', '2'],
      ['2 + 0 − 0', '2'],
      ['2 − 0', '2'],
    ]);
  });

  test('refuses to guess the base', () => {
    expect(() => computeDeviation(figures, {} as never)).toThrow(code('option-missing'));
  });

  test('refuses figures that are no numbers, by name', () => {
    expect(() => computeDeviation({ ...figures, forecast: '2 462,8' }, { base: 'decided' })).toThrow(
      /^forecast is 2 462,8/,
    );
  });
});

describe('budgetAdherence', () => {
  test('exactly 100 % is met, a hair above is not, though both print 100,0', () => {
    expect(budgetAdherence({ outcome: 100, budget: 100 })).toMatchObject({ met: true });
    expect(budgetAdherence({ outcome: '100.0001', budget: 100 })).toMatchObject({ met: false });
  });

  test('after transfers counts what goes to next year and not what came from last', () => {
    const figures = { outcome: 90, budget: 100, carriedFromLastYear: 3, carriedToNextYear: 5 };
    const after = budgetAdherence(figures, { transfers: 'after' });
    const before = budgetAdherence(figures);
    expect(after.status === 'computed' && after.percent.toString()).toBe('92');
    expect(before.status === 'computed' && before.percent.toString()).toBe('90');
  });

  test.each([0, '-0', -5])('a budget of %s has no percentage', (budget) => {
    expect(budgetAdherence({ outcome: 1, budget })).toEqual({
      status: 'not-assessable',
      reason: 'budget-not-positive',
    });
  });
});

describe('forecastAccuracy', () => {
  const figures: AccuracyFigures = { forecast: 1000, outcome: 1010, budget: 2000 };

  test.each<[ForecastAccuracyOptions, string, boolean]>([
    [{ base: 'forecast', sign: 'absolute' }, '1', true],
    [{ base: 'forecast', sign: 'outcome-minus-forecast' }, '1', true],
    [{ base: 'forecast', sign: 'forecast-minus-outcome' }, '-1', true],
    [{ base: 'budget', sign: 'absolute' }, '0.5', true],
    [{ base: 'forecast', sign: 'absolute', tolerance: '0.99' }, '1', false],
  ])('%j gives %s %%, met: %s', (options, percent, met) => {
    const accuracy = forecastAccuracy(figures, options);
    expect(accuracy.status === 'computed' && [accuracy.percent.toString(), accuracy.met]).toEqual([
      percent,
      met,
    ]);
  });

  test('−1,1 % misses the target', () => {
    const accuracy = forecastAccuracy(
      { forecast: 1000, outcome: 989 },
      { base: 'forecast', sign: 'outcome-minus-forecast' },
    );
    expect(accuracy.status === 'computed' && [accuracy.percent.toString(), accuracy.met]).toEqual([
      '-1.1',
      false,
    ]);
  });

  test('a base of zero has no percentage', () => {
    expect(forecastAccuracy({ forecast: 0, outcome: 1 }, { base: 'forecast', sign: 'absolute' })).toEqual({
      status: 'not-assessable',
      reason: 'base-not-positive',
    });
  });

  test.each([
    [{ sign: 'absolute' }, 'base'],
    [{ base: 'forecast' }, 'sign'],
  ])('refuses to guess: %j lacks the %s', (options, option) => {
    expect(() => forecastAccuracy(figures, options as never)).toThrow(
      expect.objectContaining({ code: 'option-missing', details: { option } }) as Error,
    );
  });
});

describe('listForecastChanges', () => {
  test('of nothing is nothing', () => {
    expect(listForecastChanges([])).toEqual([]);
  });

  test('compares each forecast with the one before of the same area, in order of period', () => {
    const changes = listForecastChanges([
      { area: 'a', period: '2021', forecast: '8.5' },
      { area: 'b', period: '2021-T1', forecast: 5 },
      { area: 'a', period: '2022-T1', forecast: 8 },
      { area: 'a', period: '2020-T2', forecast: 10 },
    ]);
    expect(changes.map(({ area, period, change }) => `${area} ${period} ${String(change)}`)).toEqual([
      'a 2020-T2 undefined',
      'a 2021 -1.5',
      'a 2022-T1 -0.5',
      'b 2021-T1 undefined',
    ]);
  });

  test('refuses a period that is none', () => {
    const forecast = { area: 'a', forecast: 1 };
    expect(() =>
      listForecastChanges([
        { ...forecast, period: 'T1' },
        { ...forecast, period: '2021' },
      ]),
    ).toThrow(code('period-unreadable'));
  });
});
