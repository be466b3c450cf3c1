import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  assessTrend,
  fillSeries,
  findSamePeriodLastYear,
  listChanges,
  type ListChangesOptions,
  type SeriesPoint,
  type TrendOptions,
} from './series.ts';

const years = (...values: (string | undefined)[]): SeriesPoint[] =>
  values.map((value, index) => {
    const period = String(2018 + index);
    return value === undefined ? { period, missing: 'not-yet-measured' } : { period, value };
  });

describe('fillSeries', () => {
  it('orders points and fills gaps with a kind, to bounds outside the series', () => {
    const series: SeriesPoint[] = Object.freeze([
      { period: '2021-Q2', value: 2 },
      { period: '2020-Q4', missing: 'suppressed' },
    ]) as SeriesPoint[];
    expect(fillSeries(series, { from: '2020-Q3', to: '2021-Q3', missing: 'not-yet-measured' })).toEqual([
      { period: '2020-Q3', missing: 'not-yet-measured' },
      { period: '2020-Q4', missing: 'suppressed' },
      { period: '2021-Q1', missing: 'not-yet-measured' },
      { period: '2021-Q2', value: 2 },
      { period: '2021-Q3', missing: 'not-yet-measured' },
    ]);
  });

  it('leaves an empty series empty unless bounds are given', () => {
    expect(fillSeries([])).toEqual([]);
    expect(fillSeries([], { from: '2021', to: '2021' })).toEqual([
      { period: '2021', missing: 'not-reported' },
    ]);
  });

  it('keeps every value and leaves no hole, for any months', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1 }), (months) => {
        const series = months.map((month) => ({
          period: `${2018 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
          value: month,
        }));
        const filled = fillSeries(series);
        expect(filled).toHaveLength(Math.max(...months) - Math.min(...months) + 1);
        expect(filled.filter((point) => 'value' in point)).toEqual(series.sort((a, b) => a.value - b.value));
      }),
    );
  });

  it('refuses years among tertials', () => {
    expect(() =>
      fillSeries([
        { period: '2021', value: 1 },
        { period: '2021-T1', value: 1 },
      ]),
    ).toThrow(expect.objectContaining({ code: 'period-kind-mixed' }));
  });
});

describe('listChanges', () => {
  const show = (series: readonly SeriesPoint[], options: ListChangesOptions): unknown[] =>
    listChanges(series, options).map((change) =>
      change.status === 'change'
        ? [
            change.period,
            (change.percentagePoints ?? change.absolute)?.toString(),
            change.percent?.toString(),
          ]
        : [change.period, change.reason],
    );

  it('keeps percentage points and per cent apart', () => {
    const [change] = listChanges(years('8', '10'), { against: 'previous-period', unit: '%' });
    expect(change).toMatchObject({ status: 'change', since: '2018' });
    expect(show(years('8', '10'), { against: 'previous-period', unit: '%' })).toEqual([['2019', '2', '25']]);
    expect(change).not.toHaveProperty('absolute');
  });

  it('counts per cent of the size of a negative value, and none of zero', () => {
    expect(show(years('-2', '1', '0', '3'), { against: 'previous-period' })).toEqual([
      ['2019', '3', '150'],
      ['2020', '-1', '-100'],
      ['2021', '3', undefined],
    ]);
  });

  it('says why two periods cannot be held together', () => {
    expect(
      show(years('8', undefined, '10', '11', '12'), { against: 'previous-period', breaks: ['2022'] }),
    ).toEqual([
      ['2019', 'not-yet-measured'],
      ['2020', 'not-yet-measured'],
      ['2021', '1', '10'],
      ['2022', 'method-changed'],
    ]);
  });

  it('holds a tertial against the same tertial a year before', () => {
    const tertials = ['2020-T1', '2020-T2', '2021-T1'].map((period, value) => ({ period, value }));
    expect(show(tertials, { against: 'previous-year' })).toEqual([['2021-T1', '2', undefined]]);
  });
});

describe('assessTrend', () => {
  it.each<[string, SeriesPoint[], TrendOptions, string]>([
    ['each step up', years('1', '2', '4'), { periods: 3, rule: 'every-step' }, 'rising'],
    ['each step down', years('4', '2', '1'), { periods: 3, rule: 'every-step' }, 'falling'],
    ['no step', years('4', '4', '4'), { periods: 3, rule: 'every-step' }, 'flat'],
    ['a step up and a step that stays', years('3', '4', '4'), { periods: 3, rule: 'every-step' }, 'mixed'],
    ['only the last two of up, down', years('1', '4', '3'), { periods: 2, rule: 'every-step' }, 'falling'],
    ['ends that are alike', years('3', '9', '3'), { periods: 3, rule: 'ends' }, 'flat'],
    [
      'ends apart by exactly what is flat',
      years('3', '9', '3.5'),
      { periods: 3, rule: 'ends', flat: '0.5' },
      'flat',
    ],
    [
      'ends apart by more than what is flat',
      years('3', '9', '3.6'),
      { periods: 3, rule: 'ends', flat: '0.5' },
      'rising',
    ],
    [
      'a slope upwards between even ends',
      years('1', '0', '2', '1.2'),
      { periods: 4, rule: 'least-squares' },
      'rising',
    ],
    ['a gap', years('1', undefined, '2'), { periods: 3, rule: 'ends' }, 'not-yet-measured'],
    [
      'a period that is not there',
      [...years('1'), { period: '2020', value: 1 }],
      { periods: 3, rule: 'ends' },
      'not-reported',
    ],
    ['too few periods', years('1', '2'), { periods: 3, rule: 'ends' }, 'series-too-short'],
    ['no periods', [], { periods: 2, rule: 'ends' }, 'series-too-short'],
    [
      'a new method in between',
      years('1', '2', '3'),
      { periods: 3, rule: 'ends', breaks: ['2019'] },
      'method-changed',
    ],
    [
      'a new method at the first period',
      years('1', '2', '3'),
      { periods: 2, rule: 'ends', breaks: ['2019'] },
      'rising',
    ],
  ])('%s', (_, series, options, expected) => {
    const trend = assessTrend(series, options);
    expect(trend.status === 'not-assessable' ? trend.reason : trend.status).toBe(expected);
  });

  it('shows the slope per period: 1, 2, 6 rises 2,5 a year', () => {
    const trend = assessTrend(years('1', '2', '6'), { periods: 3, rule: 'least-squares' });
    expect(trend.status === 'not-assessable' ? [] : trend.changes.map(String)).toEqual(['2.5']);
    expect(trend).toMatchObject({ rule: 'least-squares', periods: ['2018', '2019', '2020'] });
  });

  it.each([
    ['one period', { periods: 1, rule: 'ends' }],
    ['an unknown rule', { periods: 2, rule: 'feeling' }],
  ])('refuses %s', (_, options) => {
    expect(() => assessTrend([], options as TrendOptions)).toThrow(
      expect.objectContaining({ code: 'trend-rule-invalid' }),
    );
  });
});

describe('findSamePeriodLastYear', () => {
  it('finds a typed gap too, and nothing where there is nothing', () => {
    const series: SeriesPoint[] = [{ period: '2020-T1', missing: 'not-reported' }];
    expect(findSamePeriodLastYear(series, '2021-T1')).toEqual({ period: '2020-T1', missing: 'not-reported' });
    expect(findSamePeriodLastYear(series, '2020-T1')).toBeUndefined();
  });
  it('refuses a printed label', () => {
    expect(() => findSamePeriodLastYear([], 'Tertial 1 2021')).toThrow(
      expect.objectContaining({ code: 'period-invalid' }),
    );
  });
});
