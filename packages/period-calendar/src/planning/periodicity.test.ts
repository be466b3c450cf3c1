import { describe, expect, test } from 'vitest';
import {
  formatPeriodicity,
  measurementsDue,
  measurementsInYear,
  parsePeriodicity,
  safeParsePeriodicity,
  type MeasurementSchedule,
  type Periodicity,
} from '../planning.ts';

const keysOf = (plan: ReturnType<typeof measurementsInYear>): readonly string[] | string =>
  plan.status === 'measured' ? plan.measurements.map(({ period }) => period.key) : plan.reason;

describe('parsePeriodicity', () => {
  test.each<[string, Periodicity]>([
    ['Månad', 'month'],
    ['månadsvis', 'month'],
    ['Manad', 'month'],
    ['Ma\u030anad', 'month'],
    ['Varje månad', 'month'],
    ['Kvartal', 'quarter'],
    ['kvartalsvis', 'quarter'],
    ['Tertial', 'tertial'],
    ['TERTIAL', 'tertial'],
    ['Tertail', 'tertial'],
    ['Tertal', 'tertial'],
    ['Halvår', 'half'],
    ['halv år', 'half'],
    ['Halv-år', 'half'],
    ['Half-year', 'half'],
    ['År', 'year'],
    ['\u00a0År ', 'year'],
    ['Årlig', 'year'],
    ['Helår', 'year'],
    ['Vartannat år', 'biennial'],
    ['vart annat år', 'biennial'],
    ['Vart 2:a år', 'biennial'],
    ['Vartanat år', 'biennial'],
    ['Every other year', 'biennial'],
  ])('%j is %s', (text, periodicity) => {
    expect(parsePeriodicity(text)).toBe(periodicity);
  });

  test.each(['', '-', 'ibland', 'dag', 'är det', 'tertialtertial', 'a', 'veckovis', 'Halår'])(
    '%j is refused',
    (text) => {
      expect(safeParsePeriodicity(text)).toMatchObject({
        success: false,
        error: { code: 'periodicity-unreadable', details: { text, offset: 0 } },
      });
    },
  );

  test('more than 200 characters are refused', () => {
    expect(safeParsePeriodicity('År'.repeat(101))).toMatchObject({ error: { code: 'text-too-long' } });
  });

  test('every word it writes reads back', () => {
    for (const periodicity of ['month', 'quarter', 'tertial', 'half', 'year', 'biennial'] as const) {
      expect(parsePeriodicity(formatPeriodicity(periodicity))).toBe(periodicity);
      expect(parsePeriodicity(formatPeriodicity(periodicity, 'en'))).toBe(periodicity);
    }
  });
});

describe('measurements that fall in a year', () => {
  test.each<[MeasurementSchedule, number]>([
    [{ periodicity: 'month' }, 12],
    [{ periodicity: 'quarter' }, 4],
    [{ periodicity: 'tertial' }, 3],
    [{ periodicity: 'half' }, 2],
    [{ periodicity: 'year' }, 1],
    [{ periodicity: 'biennial', anchorYear: 2020 }, 1],
  ])('%j: %i', (schedule, count) => {
    expect(keysOf(measurementsInYear(schedule, 2022))).toHaveLength(count);
  });

  test.each([2018, 2024, 1920])('an anchor in %i keeps the even years', (anchorYear) => {
    const schedule = { periodicity: 'biennial', anchorYear } as const;
    expect(keysOf(measurementsInYear(schedule, 2022))).toEqual(['2022']);
    expect(measurementsInYear(schedule, 2021)).toEqual({
      status: 'none',
      reason: 'off-year',
      nextYear: 2022,
    });
  });

  test('a tertial figure is due in T1, T2 and VB', () => {
    const plan = measurementsInYear({ periodicity: 'tertial' }, 2021);
    expect(plan.status === 'measured' && plan.measurements.map(({ due }) => due.report)).toEqual([
      'T1',
      'T2',
      'VB',
    ]);
  });

  test('a yearly figure is due in VB, with a lag after the year', () => {
    expect(measurementsInYear({ periodicity: 'year' }, 2021)).toMatchObject({
      measurements: [{ availableOn: '2021-12-31', due: { report: 'VB', year: 2021 }, afterYear: false }],
    });
    expect(measurementsInYear({ periodicity: 'year', lagMonths: 5 }, 2021)).toMatchObject({
      measurements: [{ availableOn: '2022-05-31', due: { report: 'T2', year: 2022 }, afterYear: true }],
    });
  });

  test.each([-1, 25, 1.5, NaN])('a lag of %d months is refused', (lagMonths) => {
    expect(() => measurementsInYear({ periodicity: 'year', lagMonths }, 2021)).toThrow(
      expect.objectContaining({ code: 'count-invalid' }),
    );
  });
});

describe('measurements due in a report', () => {
  test.each<[MeasurementSchedule, 'T1' | 'T2' | 'VB', readonly string[] | string]>([
    [{ periodicity: 'tertial' }, 'T1', ['2021-T1']],
    [{ periodicity: 'tertial' }, 'VB', ['2021-T3']],
    [{ periodicity: 'month' }, 'T1', ['2021-01', '2021-02', '2021-03', '2021-04']],
    [{ periodicity: 'quarter' }, 'T1', ['2021-Q1']],
    [{ periodicity: 'quarter' }, 'VB', ['2021-Q3', '2021-Q4']],
    [{ periodicity: 'half' }, 'T1', 'not-in-this-report'],
    [{ periodicity: 'half' }, 'T2', ['2021-H1']],
    [{ periodicity: 'year' }, 'T2', 'not-in-this-report'],
    [{ periodicity: 'year' }, 'VB', ['2021']],
    [{ periodicity: 'year', lagMonths: 4 }, 'T1', ['2020']],
    [{ periodicity: 'tertial', lagMonths: 1 }, 'T1', ['2020-T3']],
    [{ periodicity: 'biennial', anchorYear: 2020 }, 'VB', 'off-year'],
    [{ periodicity: 'biennial', anchorYear: 2020, lagMonths: 3 }, 'T1', ['2020']],
    [{ periodicity: 'biennial', anchorYear: 2021 }, 'VB', ['2021']],
    [{ periodicity: 'biennial', anchorYear: 2021 }, 'T1', 'not-in-this-report'],
  ])('%j in %s', (schedule, report, expected) => {
    expect(keysOf(measurementsDue(schedule, { report, year: 2021 }))).toEqual(expected);
  });

  test('every measurement is due in exactly one report', () => {
    for (const periodicity of ['month', 'quarter', 'tertial', 'half', 'year'] as const) {
      for (let lagMonths = 0; lagMonths <= 24; lagMonths += 1) {
        const due = [2021, 2022, 2023, 2024].flatMap((year) =>
          (['T1', 'T2', 'VB'] as const).flatMap((report) =>
            keysOf(measurementsDue({ periodicity, lagMonths }, { report, year })),
          ),
        );
        const measured = keysOf(measurementsInYear({ periodicity, lagMonths }, 2022));
        expect(due.filter((key) => key.startsWith('2022'))).toEqual(measured);
      }
    }
  });
});
