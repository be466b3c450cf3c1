import { describe, expect, test } from 'vitest';
import { createPeriod, listReportingDates, parsePeriod, spanOf, statutoryDateRules } from '../index.ts';
import { listReadingDays } from '../planning.ts';
import {
  civilDateSchema,
  intervalSchema,
  measurementScheduleSchema,
  periodKeySchema,
  periodSchema,
  readingRuleSchema,
  reportingDateSchema,
  statutoryDateRuleSchema,
} from './index.ts';

const own = {
  id: 'hand-in-t1',
  date: '2024-05-17',
  title: 'Tertialrapport 1',
  issuer: 'city',
  period: '2024-T1',
  source: 'Decision (example)',
} as const;

describe('schemas take what the functions make', () => {
  test.each([
    createPeriod({ kind: 'year', year: 2021 }),
    createPeriod({ kind: 'tertial', year: 2021, number: 3 }),
    createPeriod({ kind: 'month', year: 2021, number: 12 }),
    spanOf('2023-01', '2023-07'),
  ])('$key', (period) => {
    expect(periodSchema.parse(period)).toEqual(period);
    expect(periodKeySchema.parse(period.key)).toBe(period.key);
  });

  test('a label’s report is no part of the period', () => {
    expect(periodSchema.safeParse(parsePeriod('VB 2020')).success).toBe(false);
  });

  test('statutory rules', () => {
    const rules = statutoryDateRules(2026);
    expect(rules.map((rule) => statutoryDateRuleSchema.parse(rule))).toEqual(rules);
  });

  test('a reporting date of the caller is listed as it was', () => {
    expect(listReportingDates(2024, { rules: [], dates: [reportingDateSchema.parse(own)] })).toMatchObject([
      own,
    ]);
  });
});

const reading = {
  subject: 'pupils',
  title: 'Elever',
  months: [10],
  finalMonth: 10,
  source: 'Decision (example)',
} as const;

describe('schemas refuse', () => {
  test.each([
    ['a day that is none', civilDateSchema, '2023-02-29'],
    ['a printed label for a key', periodKeySchema, 'T1 2021'],
    ['a fourth tertial', periodKeySchema, '2021-T4'],
    ['a thirteenth month', periodKeySchema, '2021-13'],
    ['an unknown kind', periodSchema, { ...createPeriod({ kind: 'year', year: 2021 }), kind: 'week' }],
    ['an unknown issuer', reportingDateSchema, { ...own, issuer: 'state' }],
    ['a misspelt field', reportingDateSchema, { ...own, sorce: 'x' }],
    ['a biennial schedule without anchor', measurementScheduleSchema, { periodicity: 'biennial' }],
    ['a lag of three years', measurementScheduleSchema, { periodicity: 'year', lagMonths: 36 }],
    ['an interval without end', intervalSchema, { start: '2021-01-01' }],
  ])('%s', (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

test.each(['02-30', '04-31', '00-10', '12-32'])('no month has the day %s', (base) => {
  expect(readingRuleSchema.safeParse({ ...reading, base }).success).toBe(false);
});

test('schedules, intervals and reading rules of the caller are taken', () => {
  expect(measurementScheduleSchema.parse({ periodicity: 'biennial', anchorYear: 2020 })).toBeDefined();
  expect(intervalSchema.parse({ start: '2021-01-01', end: '2021-12-31', completed: false })).toBeDefined();
  expect(listReadingDays(2024, [readingRuleSchema.parse(reading)])).toHaveLength(1);
  for (const base of ['02-29', '01-31', '10-30', '12-31']) {
    expect(readingRuleSchema.parse({ ...reading, base }).base).toBe(base);
  }
});
