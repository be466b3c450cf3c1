import { describe, expect, it } from 'vitest';

import {
  backtest,
  forecastYear,
  type Forecast,
  type ForecastOptions,
  type NoForecast,
  type SeriesPoint,
} from './series.ts';

const shown = (forecast: Forecast | NoForecast): string =>
  forecast.status === 'forecast' ? forecast.value.toDecimalPlaces(4).toString() : forecast.reason;

const interval = (forecast: Forecast | NoForecast): string[] | undefined =>
  forecast.status === 'forecast' && forecast.interval !== undefined
    ? [forecast.interval.low.toString(), forecast.interval.high.toString()]
    : undefined;

const placements: SeriesPoint[] = [
  { period: '2018-T1', value: 10 },
  { period: '2018', value: 40 },
  { period: '2019-T1', value: 12 },
  { period: '2019', value: 40 },
  { period: '2020-T1', value: 9 },
  { period: '2020', value: 24 },
  { period: '2021-T1', value: 14 },
  { period: '2021', value: 999 },
];

describe('forecastYear for counts', () => {
  const at: Omit<ForecastOptions, 'method'> = { values: 'to-date', at: '2021-T1' };

  it('run-rate: 14 in four months are 42 in twelve', () => {
    const forecast = forecastYear(placements, { ...at, method: 'run-rate' });
    expect(shown(forecast)).toBe('42');
    expect(forecast).toMatchObject({ inputs: { months: 4 } });
  });

  it('lays the largest errors of earlier years round the forecast: −10, −4 and +3 give 39 to 52', () => {
    const forecast = forecastYear(placements, { ...at, method: 'run-rate' });
    expect(interval(forecast)).toEqual(['39', '52']);
    expect(forecast).toMatchObject({ interval: { years: [2018, 2019, 2020] } });
    expect(forecast.status === 'forecast' && forecast.interval?.confidence.toString()).toBe('0.5');
  });

  it('seasonal-share: 31 of 104 had come by then, so 14 become 14 × 104 / 31', () => {
    expect(shown(forecastYear(placements, { ...at, method: 'seasonal-share' }))).toBe('46.9677');
  });

  it('never looks at what came later', () => {
    const later = placements.filter(({ period }) => period !== '2021');
    for (const method of ['run-rate', 'seasonal-share'] as const) {
      expect(forecastYear(placements, { ...at, method })).toEqual(forecastYear(later, { ...at, method }));
    }
  });

  it('adds the periods up when each counts by itself', () => {
    const months = ['2021-01', '2021-02', '2021-03'].map((period, index) => ({ period, value: index + 1 }));
    const options = { method: 'run-rate', values: 'in-period' } as const;
    expect(shown(forecastYear(months, { ...options, at: '2021-03' }))).toBe('24');
    expect(shown(forecastYear(months, { ...options, at: '2021-04' }))).toBe('no-current-value');
    const gap = months.map((point, index) =>
      index === 1 ? { period: point.period, missing: 'not-reported' as const } : point,
    );
    expect(shown(forecastYear(gap, { ...options, at: '2021-03' }))).toBe('no-current-value');
  });

  it.each([
    ['no value now', [{ period: '2020', value: 24 }], 'run-rate', 'no-current-value'],
    ['no value now', [{ period: '2020', value: 24 }], 'seasonal-share', 'no-current-value'],
    ['no earlier year', [{ period: '2021-T1', value: 14 }], 'seasonal-share', 'history-too-short'],
    [
      'nothing by April in earlier years',
      [
        { period: '2020-T1', value: 0 },
        { period: '2020', value: 5 },
        { period: '2021-T1', value: 1 },
      ],
      'seasonal-share',
      'nothing-by-then-in-earlier-years',
    ],
  ] as const)('is not assessable with %s (%s)', (_, series, method, reason) => {
    expect(forecastYear(series, { ...at, method })).toEqual({ status: 'not-assessable', reason, method });
  });

  it('has no interval on one earlier year', () => {
    expect(interval(forecastYear(placements.slice(4), { ...at, method: 'run-rate' }))).toBeUndefined();
  });
});

describe('forecastYear for levels', () => {
  const sickLeave: SeriesPoint[] = [
    { period: '2020-T1', value: '9.7' },
    { period: '2020-T2', value: '9.4' },
    { period: '2020-T3', value: '9.1' },
    { period: '2020', value: '9.4' },
    { period: '2021-T1', value: '8.8' },
  ];

  it('last-value keeps the level', () => {
    expect(shown(forecastYear(sickLeave, { method: 'last-value', values: 'level', at: '2021-T1' }))).toBe(
      '8.8',
    );
  });

  it('linear-trend follows the line of the tertials to December: 0,3 less each', () => {
    const forecast = forecastYear(sickLeave, { method: 'linear-trend', values: 'level', at: '2021-T1' });
    expect(shown(forecast)).toBe('8.2');
    expect(forecast.status === 'forecast' && String(forecast.inputs['slopePerMonth'])).toBe('-0.075');
  });

  it('linear-trend needs two points', () => {
    const options = { method: 'linear-trend', values: 'level', at: '2020-T1' } as const;
    expect(shown(forecastYear(sickLeave, options))).toBe('history-too-short');
  });

  it('linear-trend uses years when the series has only years', () => {
    const years = [2018, 2019, 2020].map((year) => ({ period: String(year), value: year - 2000 }));
    expect(shown(forecastYear(years, { method: 'linear-trend', values: 'level', at: '2021-T1' }))).toBe('21');
  });
});

describe('forecastYear refuses', () => {
  const one: SeriesPoint = { period: '2021-T1', value: 1 };
  const options = { method: 'run-rate', values: 'to-date', at: '2021-T1' };
  it.each([
    ['no method', [one], { ...options, method: undefined }, 'forecast-method-unfit'],
    ['a run rate of a level', [one], { ...options, values: 'level' }, 'forecast-method-unfit'],
    ['a printed label as period', [{ ...one, period: 'Tertial 1 2021' }], options, 'period-invalid'],
    ['a period twice', [one, one], options, 'observation-duplicate'],
    ['tertials with quarters', [one, { ...one, period: '2021-Q1' }], options, 'period-kind-mixed'],
    ['1e400', [{ ...one, value: '1e400' }], options, 'number-invalid'],
  ])('%s', (_, series, given, code) => {
    expect(() => forecastYear(series, given as ForecastOptions)).toThrow(expect.objectContaining({ code }));
  });
});

describe('backtest', () => {
  it('reports bias and mean absolute error per method and time of year', () => {
    const results = backtest([...placements, { period: '2020-T2', value: 20 }], {
      methods: ['run-rate', 'seasonal-share'],
      values: 'to-date',
    });
    expect(results.map(({ method, month, years }) => [method, month, years.length])).toEqual([
      ['run-rate', 4, 4],
      ['run-rate', 8, 1],
      ['seasonal-share', 4, 3],
    ]);
    expect(results[1]?.bias.toString()).toBe('6');
    expect(results[1]?.years[0]?.error.toString()).toBe('6');
  });

  it('has nothing to say of a series without past', () => {
    expect(backtest([{ period: '2021-T1', value: 1 }], { methods: ['run-rate'], values: 'to-date' })).toEqual(
      [],
    );
  });

  it('refuses a method that does not fit', () => {
    expect(() => backtest([], { methods: ['linear-trend'], values: 'to-date' })).toThrow(
      expect.objectContaining({ code: 'forecast-method-unfit' }),
    );
  });
});
