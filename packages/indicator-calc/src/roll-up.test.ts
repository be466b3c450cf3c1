import { describe, expect, it } from 'vitest';

import { mergeRollUps, rollUp, type Observation, type RollUp, type RollUpOptions } from './index.ts';

const valueOf = (rolled: RollUp, decimals = 1): string =>
  rolled.result.status === 'value' ? rolled.result.value.toFixed(decimals) : rolled.result.reason;

const ratio = (
  organisation: string,
  numerator: number | string,
  denominator: number | string,
): Observation => ({
  organisation,
  numerator,
  denominator,
  unit: '%',
});

const count = (organisation: string, value: number | string): Observation => ({
  organisation,
  value,
  unit: 'st',
});

describe('rollUp of shares', () => {
  it('weighs a large board more than a small one: 1 of 10 and 90 of 100 are 82,7 %, not 50 %', () => {
    const city = rollUp([ratio('A', 1, 10), ratio('B', 90, 100)], { aggregation: 'ratio-of-sums' });
    expect(valueOf(city)).toBe('82.7');
    expect([city.numerator.toString(), city.denominator.toString()]).toEqual(['91', '110']);
  });

  it('multiplies by the factor given: 3 of 1 200 inhabitants are 2,5 per mille', () => {
    const rate = rollUp([ratio('A', 3, 1200)], { aggregation: 'ratio-of-sums', factor: 1000 });
    expect(valueOf(rate)).toBe('2.5');
  });

  it('lists a denominator of zero as not applicable and leaves it out of the sums', () => {
    const city = rollUp([ratio('A', 0, 0), ratio('B', 1, 2)], { aggregation: 'ratio-of-sums' });
    expect(valueOf(city)).toBe('50.0');
    expect(city.missing).toEqual([{ missing: 'not-applicable', members: ['A'] }]);
    expect(city.coverage).toEqual({ reported: 1, notApplicable: 1, of: 2 });
  });

  it('is not applicable when every denominator is zero, and missing when nobody reported', () => {
    expect(rollUp([ratio('A', 0, 0)], { aggregation: 'ratio-of-sums' }).result).toEqual({
      status: 'not-applicable',
      reason: 'zero-denominator',
    });
    expect(rollUp([], { aggregation: 'ratio-of-sums' }).result).toEqual({
      status: 'missing',
      reason: 'nothing-reported',
    });
  });
});

describe('rollUp of counts and means', () => {
  it('adds counts exactly where doubles would not', () => {
    expect(valueOf(rollUp([count('A', 0.1), count('B', '0.2')], { aggregation: 'sum' }), 20)).toBe(
      '0.30000000000000000000',
    );
  });

  it('keeps the reason of a mean with the result', () => {
    const rolled = rollUp([count('A', 80), count('B', 83)], {
      aggregation: 'unweighted-mean',
      reason: 'an index, of which only the value is published',
    });
    expect(valueOf(rolled)).toBe('81.5');
    expect(rolled.method).toMatchObject({ reason: 'an index, of which only the value is published' });
  });

  it('weighs by the number of answers', () => {
    const answers: Observation[] = [
      { organisation: 'A', value: 80, weight: 30, unit: '%' },
      { organisation: 'B', value: 90, weight: 10, unit: '%' },
      { organisation: 'C', value: 0, weight: 0, unit: '%' },
    ];
    const rolled = rollUp(answers, { aggregation: 'weighted-mean', reason: 'shares by number of answers' });
    expect(valueOf(rolled)).toBe('82.5');
    expect(rolled.coverage.notApplicable).toBe(1);
  });

  it('takes the last period of a level, whatever the order', () => {
    const periods = ['2021-T1', '2021-T3', '2021-T2'].map((period, index) => ({
      organisation: 'A',
      period,
      value: index,
    }));
    expect(valueOf(rollUp(periods, { aggregation: 'last', over: 'periods' }), 0)).toBe('1');
  });
});

describe('rollUp of missing figures', () => {
  const observations: Observation[] = [
    count('Södermalm', 10),
    { organisation: 'Älvsjö', missing: 'suppressed' },
    { organisation: 'Farsta', missing: 'not-yet-measured' },
  ];

  it('lists the missing by kind, and whoever was expected and is absent as not reported', () => {
    const rolled = rollUp(observations, {
      aggregation: 'sum',
      expected: ['Södermalm', 'Älvsjö', 'Farsta', 'Skärholmen'],
    });
    expect(rolled.missing).toEqual([
      { missing: 'not-reported', members: ['Skärholmen'] },
      { missing: 'suppressed', members: ['Älvsjö'] },
      { missing: 'not-yet-measured', members: ['Farsta'] },
    ]);
    expect(rolled.coverage).toEqual({ reported: 1, notApplicable: 0, of: 4 });
  });

  it('reads frozen input and leaves it as it was', () => {
    const frozen = Object.freeze(observations.map((one) => Object.freeze(one)));
    expect(valueOf(rollUp(frozen, Object.freeze({ aggregation: 'sum' } as const)), 0)).toBe('10');
  });
});

describe('rollUp refuses', () => {
  const share = { organisation: 'A', value: '50', unit: '%' };
  const cases: [string, Observation[], unknown, string][] = [
    ['a sum of percentages', [share], { aggregation: 'sum' }, 'aggregation-unfit'],
    ['a mean that is not named', [share], { aggregation: 'mean' }, 'aggregation-unfit'],
    ['no method at all', [share], {}, 'aggregation-unfit'],
    ['a mean without a reason', [share], { aggregation: 'unweighted-mean', reason: '' }, 'aggregation-unfit'],
    ['the last of several organisations', [share], { aggregation: 'last' }, 'aggregation-unfit'],
    ['a ratio without its parts', [share], { aggregation: 'ratio-of-sums' }, 'aggregation-unfit'],
    ['a value in two parts as a sum', [ratio('A', 1, 2)], { aggregation: 'sum' }, 'aggregation-unfit'],
    [
      'a weighted mean without weights',
      [share],
      { aggregation: 'weighted-mean', reason: 'x' },
      'aggregation-unfit',
    ],
    [
      'mixed units',
      [count('A', 1), { ...share, organisation: 'B' }],
      { aggregation: 'sum' },
      'observations-mixed',
    ],
    [
      'mixed sexes',
      [
        { organisation: 'A', value: 1 },
        { organisation: 'B', value: 1, sex: 'women' },
      ],
      { aggregation: 'sum' },
      'observations-mixed',
    ],
    [
      'mixed periods',
      [
        { organisation: 'A', value: 1, period: '2021' },
        { organisation: 'B', value: 1, period: '2020' },
      ],
      { aggregation: 'sum' },
      'observations-mixed',
    ],
    [
      'periods without a period',
      [count('A', 1)],
      { aggregation: 'sum', over: 'periods' },
      'observations-mixed',
    ],
    [
      'months among tertials',
      [
        { organisation: 'A', value: 1, period: '2021-T1' },
        { organisation: 'A', value: 1, period: '2021-05' },
      ],
      { aggregation: 'sum', over: 'periods' },
      'observations-mixed',
    ],
    [
      'a negative weight',
      [{ organisation: 'A', value: 1, weight: -1 }],
      { aggregation: 'weighted-mean', reason: 'x' },
      'denominator-negative',
    ],
    ['an observation twice', [count('A', 1), count('A', 1)], { aggregation: 'sum' }, 'observation-duplicate'],
    [
      'an observation that is also missing',
      [count('A', 1), { organisation: 'A', missing: 'suppressed' }],
      { aggregation: 'sum' },
      'observation-duplicate',
    ],
    [
      'someone not expected',
      [count('A', 1)],
      { aggregation: 'sum', expected: ['B'] },
      'observation-unexpected',
    ],
    ['a negative denominator', [ratio('A', 1, -2)], { aggregation: 'ratio-of-sums' }, 'denominator-negative'],
    ['NaN', [count('A', NaN)], { aggregation: 'sum' }, 'number-invalid'],
    ['Infinity', [count('A', Infinity)], { aggregation: 'sum' }, 'number-invalid'],
    ['1e400', [count('A', '1e400')], { aggregation: 'sum' }, 'number-invalid'],
    ['a printed number', [count('A', '2 522,8')], { aggregation: 'sum' }, 'number-invalid'],
  ];
  it.each(cases)('%s', (_, observations, options, code) => {
    expect(() => rollUp(observations, options as RollUpOptions)).toThrow(expect.objectContaining({ code }));
  });

  it('a sum of percentages with the remedy in the message', () => {
    expect(() => rollUp([share], { aggregation: 'sum' })).toThrow(
      /numerators and denominators.*ratio-of-sums/,
    );
  });
});

describe('mergeRollUps refuses', () => {
  const part = rollUp([count('A', 1)], { aggregation: 'sum' });
  it('nothing, since no method is known', () => {
    expect(() => mergeRollUps([])).toThrow(expect.objectContaining({ code: 'observations-mixed' }));
  });
  it('parts of different methods', () => {
    const mean = rollUp([count('B', 1)], { aggregation: 'unweighted-mean', reason: 'few' });
    expect(() => mergeRollUps([part, mean])).toThrow(expect.objectContaining({ code: 'observations-mixed' }));
  });
  it('a part counted twice', () => {
    expect(() => mergeRollUps([part, part])).toThrow(
      expect.objectContaining({ code: 'observation-duplicate' }),
    );
  });
});
