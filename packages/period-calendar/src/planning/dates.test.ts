import { describe, expect, test } from 'vitest';
import { assessInterimPeriod, listReadingDays } from '../planning.ts';

describe('the window of the interim report', () => {
  test.each([
    ['2021-T1', 'too-short', 4],
    ['2021-Q1', 'too-short', 3],
    ['2021-05', 'too-short', 5],
    ['2021-01/2021-05', 'too-short', 5],
    ['2021-H1', 'allowed', 6],
    ['2021-06', 'allowed', 6],
    ['2021-Q2', 'allowed', 6],
    ['2023-01/2023-07', 'allowed', 7],
    ['2021-T2', 'allowed', 8],
    ['2021-01/2021-08', 'allowed', 8],
    ['2021-09', 'too-long', 9],
    ['2021-T3', 'too-long', 12],
    ['2021', 'too-long', 12],
    ['2021-05/2021-12', 'not-from-january', 8],
  ])('%s is %s', (key, status, months) => {
    expect(assessInterimPeriod(key)).toMatchObject({ status, months, least: 6, most: 8 });
  });
});

describe('reading days', () => {
  test('children are read each month, 31 March is the base and December final', () => {
    const children = listReadingDays(2024).filter(({ subject }) => subject === 'preschool-children');
    expect(children).toHaveLength(12);
    expect(children.filter(({ effect }) => effect !== 'adjusts')).toMatchObject([
      { month: '2024-03', date: '2024-03-31', effect: 'base' },
      { month: '2024-12', effect: 'final' },
    ]);
  });

  test('LSS is read in March and August, and August is final; no text names the days', () => {
    const lss = listReadingDays(2024).filter(({ subject }) => subject === 'lss');
    expect(lss.map(({ month, effect, date }) => [month, effect, date])).toEqual([
      ['2024-03', 'adjusts', undefined],
      ['2024-08', 'final', undefined],
    ]);
  });

  test.each([
    [{ months: [13] }, 'count-invalid'],
    [{ months: [2], base: '02-29' }, 'date-invalid'],
  ])('a rule with %j is refused in 2023', (fields, code) => {
    const rule = {
      subject: 'pupils',
      title: 'Elever',
      finalMonth: 12,
      source: 'Decision (example)',
      ...fields,
    };
    expect(() => listReadingDays(2023, [rule])).toThrow(expect.objectContaining({ code }));
  });

  test('are in order of month', () => {
    const months = listReadingDays(2024).map(({ month }) => month);
    expect(months).toEqual([...months].sort());
  });

  test('the caller’s rules take their place', () => {
    const rule = {
      subject: 'pupils',
      title: 'Elever',
      months: [10],
      finalMonth: 10,
      source: 'Decision (example)',
    };
    expect(listReadingDays(2024, [rule])).toEqual([
      { subject: 'pupils', title: 'Elever', month: '2024-10', effect: 'final', source: 'Decision (example)' },
    ]);
    expect(listReadingDays(2024, [])).toEqual([]);
  });
});
