import { describe, expect, it } from 'vitest';

import {
  assessSexDifference,
  assessSexSplit,
  type SexSplit,
  type SplitKind,
  wilsonInterval,
} from './sexes.ts';
import { parseSex } from './parse-sex.ts';

describe('assessSexSplit', () => {
  // Printed in a published tertial report, 2021.
  it.each<[string, SexSplit, SplitKind, string, string | undefined]>([
    ['sick leave', { total: '9,8 %', women: '10,1 %', men: '8,2 %' }, 'rate', 'exact', '84.2'],
    [
      'sick leave with an impossible total',
      { total: '9,8 %', women: '9,1 %', men: '8,2 %' },
      'rate',
      'wrong',
      undefined,
    ],
    ['social assistance', { total: '0,58 %', women: '0,44 %', men: '0,72 %' }, 'rate', 'exact', '50.0'],
    [
      'short sick leave, total on its bound',
      { total: '4,1 %', women: '4,1 %', men: '3,9 %' },
      'rate',
      'exact',
      '100.0',
    ],
    ['placements', { total: '14 st', women: '4 st', men: '10 st' }, 'count', 'exact', '28.6'],
    [
      'placements that do not add up',
      { total: '15 st', women: '4 st', men: '10 st' },
      'count',
      'wrong',
      undefined,
    ],
    [
      'teachers as shares of all staff',
      { total: '36,1 %', women: '34,7 %', men: '1,4 %' },
      'share',
      'exact',
      '96.1',
    ],
    [
      'shares off by a rounding',
      { total: '36,2 %', women: '34,7 %', men: '1,4 %' },
      'share',
      'within-rounding',
      '96.1',
    ],
    ['shares off by more', { total: '36,4 %', women: '34,7 %', men: '1,4 %' }, 'share', 'wrong', undefined],
    [
      'a rate just outside by a rounding',
      { total: '4,2 %', women: '4,1 %', men: '3,9 %' },
      'rate',
      'within-rounding',
      '100.0',
    ],
    [
      'the same rate in both, where any share fits',
      { total: '100 %', women: '100 %', men: '100 %' },
      'rate',
      'exact',
      undefined,
    ],
    [
      'U+2212 and no-break space',
      { total: '\u22122\u00a0%', women: '\u22121\u00a0%', men: '\u22123\u00a0%' },
      'rate',
      'exact',
      '50.0',
    ],
    [
      'thousands with a no-break space',
      { total: '1\u00a0400 st', women: '400 st', men: '1\u00a0000 st' },
      'count',
      'exact',
      '28.6',
    ],
    [
      'amounts in millions, which are rounded',
      { total: '1,1 mnkr', women: '0,5 mnkr', men: '0,5 mnkr' },
      'count',
      'within-rounding',
      '50.0',
    ],
  ])('%s', (_, split, kind, status, percent) => {
    const assessed = assessSexSplit(split, { kind });
    expect(assessed.status).toBe(status);
    expect(assessed.women?.percent.toFixed(1)).toBe(percent);
  });

  it('says what share of women rounding leaves open: 78,9 to 89,5 % for sick leave', () => {
    const { women } = assessSexSplit({ total: '9,8 %', women: '10,1 %', men: '8,2 %' }, { kind: 'rate' });
    expect([women?.low.toFixed(1), women?.high.toFixed(1)]).toEqual(['78.9', '89.5']);
  });

  it('leaves every share open when the rates differ by no more than rounding', () => {
    const { women } = assessSexSplit({ total: '80', women: '80', men: '79' }, { kind: 'rate', unit: '' });
    expect([women?.low.toString(), women?.high.toString()]).toEqual(['0', '100']);
  });

  it('gives gap and ratio, in points for per cent and absolutely otherwise', () => {
    const rate = assessSexSplit({ total: '9,8 %', women: '10,1 %', men: '8,2 %' }, { kind: 'rate' });
    expect(rate.gap?.percentagePoints?.toString()).toBe('1.9');
    expect(rate.gap?.absolute).toBeUndefined();
    const count = assessSexSplit({ total: '4 st', women: '4 st', men: '0 st' }, { kind: 'count' });
    expect(count.gap?.absolute?.toString()).toBe('4');
    expect(count.gap?.ratio).toBeUndefined();
    expect(count.formula).toBe('4 + 0 = 4');
  });

  it.each<[string, SexSplit, string | undefined, string]>([
    ['a sex that is left out stays missing', { total: '14 st', women: '4 st' }, undefined, 'value-missing'],
    ['an empty cell', { total: '14 st', women: '4 st', men: '' }, undefined, 'value-missing'],
    [
      'a suppressed sex',
      { total: '14 st', women: { missing: 'suppressed' }, men: '10 st' },
      undefined,
      'suppressed',
    ],
    ['a total without unit', { total: '60', women: '83,33 %', men: '44,44 %' }, undefined, 'unit-missing'],
    ['mixed units', { total: '60 %', women: '5 st', men: '4 st' }, undefined, 'unit-differs'],
  ])('%s is not assessable', (_, split, unit, reason) => {
    expect(assessSexSplit(split, { kind: 'rate', unit })).toMatchObject({ status: 'not-assessable', reason });
  });

  it('still gives the gap without a total, and reads bare numbers in the unit of the indicator', () => {
    expect(assessSexSplit({ women: '4 st', men: '10 st' }, { kind: 'count' }).gap?.absolute?.toString()).toBe(
      '-6',
    );
    expect(
      assessSexSplit({ total: '60', women: '83,33 %', men: '44,44 %' }, { kind: 'rate', unit: '%' }).status,
    ).toBe('exact');
  });

  it('takes zero women and zero men for nobody, with no share', () => {
    expect(
      assessSexSplit(Object.freeze({ total: '0', women: '0', men: '0' }), { kind: 'count' }).women,
    ).toBeUndefined();
  });
});

describe('wilsonInterval', () => {
  // Oracle: both roots of (share − p)² = z² p (1 − p) / n, found by bisection with the quantiles of Python's statistics module.
  it.each([
    [50, 10, 95, '23.66', '76.34'],
    [0, 10, 95, '0.00', '27.75'],
    [100, 10, 95, '72.25', '100.00'],
    [20, 100, 95, '13.34', '28.88'],
    [20, 100, 99, '11.72', '32.02'],
    [20, 100, 90, '14.25', '27.33'],
  ] as const)('%d %% of %d answers at %d %%', (percent, answers, confidence, low, high) => {
    const interval = wilsonInterval(percent, answers, { confidence });
    expect([interval.low.toFixed(2), interval.high.toFixed(2)]).toEqual([low, high]);
  });

  it.each([
    [101, 5, 'number-invalid'],
    [-1, 5, 'number-invalid'],
    [NaN, 5, 'number-invalid'],
    [50, 0, 'answers-invalid'],
    [50, 2.5, 'answers-invalid'],
  ])('refuses %d %% of %d', (percent, answers, code) => {
    expect(() => wilsonInterval(percent, answers)).toThrow(expect.objectContaining({ code }));
  });
});

describe('assessSexDifference', () => {
  it('reproduces the example of the method: 56 of 70 against 48 of 80 gives 5,2 to 33,4 points', () => {
    // Newcombe 1998, table II, example (a), method 10: 0.0524 to 0.3339.
    const difference = assessSexDifference({ women: '80 %', men: '60 %' }, { women: 70, men: 80 });
    expect(
      difference.status === 'not-assessable'
        ? []
        : [difference.interval.low.toFixed(2), difference.interval.high.toFixed(2)],
    ).toEqual(['5.24', '33.39']);
    expect(difference.status).toBe('clear');
  });

  it('is uncertain for six girls and nine boys, whatever 39 points look like', () => {
    expect(assessSexDifference({ women: '83,33 %', men: '44,44 %' }, { women: 6, men: 9 }).status).toBe(
      'uncertain',
    );
  });

  it('is clear the other way round as well', () => {
    expect(assessSexDifference({ women: '10 %', men: '60 %' }, { women: 70, men: 80 }).status).toBe('clear');
  });

  it('compares nothing with a missing sex', () => {
    expect(assessSexDifference({ men: '60 %' }, { women: 70, men: 80 })).toEqual({
      status: 'not-assessable',
      reason: 'value-missing',
    });
  });
});

describe('parseSex', () => {
  it.each([
    ['T', 'total'],
    ['Totalt', 'total'],
    ['K', 'women'],
    ['kvinnor', 'women'],
    ['Kvinnor/flickor', 'women'],
    ['Flickor ', 'women'],
    ['M', 'men'],
    ['MÄN/POJKAR', 'men'],
    ['ma\u0308n', 'men'],
  ])('%s is %s', (text, sex) => {
    expect(parseSex(text)).toBe(sex);
  });
  it('refuses anything else', () => {
    expect(() => parseSex('okänt')).toThrow(expect.objectContaining({ code: 'sex-unreadable' }));
  });
});
