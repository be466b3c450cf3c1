import { describe, expect, test } from 'vitest';
import {
  findElectionDay,
  listReportingDates,
  statutoryDateRules,
  type ReportingDate,
  type StatutoryDateRule,
} from './index.ts';

const own: ReportingDate = {
  id: 'hand-in-t2',
  date: '2026-09-25',
  title: 'Tertialrapport 2',
  issuer: 'board',
  period: '2026-T2',
  source: 'Decision of the board (example)',
};

describe('statutory dates', () => {
  const rule = { id: 'x', title: 'X', source: 'S', validFrom: 2018 } as const;

  test.each([
    ['T2', 2, '2024-10-31', '2024-T2'],
    ['H1', 2, '2024-08-30', '2024-H1'],
    ['T2', 6, '2024-02-29', '2023-T2'],
    ['T2', 16, '2024-12-31', '2023-T2'],
    ['T2', 17, '2024-01-31', '2022-T2'],
  ] as const)(
    'the report on %s due %i months later falls in the year asked for',
    (interim, monthsAfter, date, period) => {
      const rules = [{ ...rule, due: { monthsAfter } }];
      expect(listReportingDates(2024, { interim, rules })).toMatchObject([{ date, period }]);
    },
  );

  test.each<[name: string, fields: Pick<StatutoryDateRule, 'due' | 'exception'>]>([
    ['day', { due: { monthDay: '02-29', concerns: 0 } }],
    ['exception', { due: { monthDay: '02-01', concerns: 0 }, exception: '02-29' }],
  ])('a rule whose %s the year has not is refused in that year alone', (_, fields) => {
    const rules = [{ ...rule, ...fields }];
    expect(() => listReportingDates(2023, { rules })).toThrow(
      expect.objectContaining({ code: 'date-invalid' }),
    );
    expect(listReportingDates(2024, { rules })).toHaveLength(1);
  });

  test.each([NaN, 2024.5, 1949, 2101])('the year %d is out of range, whatever the rules', (year) => {
    expect(() => listReportingDates(year, { rules: [] })).toThrow(
      expect.objectContaining({ code: 'year-out-of-range' }),
    );
  });

  test('an exception of the caller that is no date is refused', () => {
    expect(() => listReportingDates(2026, { dates: [{ ...own, exception: 'soon' }] })).toThrow(
      expect.objectContaining({ code: 'date-invalid' }),
    );
  });

  test('a year without election', () => {
    expect(
      listReportingDates(2025).map(({ id, date, exception, period }) => [id, date, exception, period]),
    ).toEqual([
      ['annual-report', '2025-04-15', undefined, '2024'],
      ['budget-proposal', '2025-10-31', '2025-11-30', '2026'],
      ['interim-report', '2025-10-31', undefined, '2025-T2'],
      ['budget-adoption', '2025-11-30', '2025-12-31', '2026'],
    ]);
  });

  test('an election year has election day, and the newly elected council adopts the budget', () => {
    const dates = listReportingDates(2026);
    expect(dates.find(({ id }) => id === 'election-day')?.date).toBe('2026-09-13');
    expect(dates.filter(({ remark }) => remark).map(({ id }) => id)).toEqual(['budget-adoption']);
    expect(listReportingDates(2025).some(({ remark }) => remark)).toBe(false);
  });

  test('a date without work stays and is flagged, with the next working day beside it', () => {
    expect(listReportingDates(2024).at(-1)).toMatchObject({
      date: '2024-11-30',
      workingDay: false,
      nextWorkingDay: '2024-12-02',
    });
    expect(listReportingDates(2024)[0]).toMatchObject({
      date: '2024-04-15',
      workingDay: true,
      nextWorkingDay: '2024-04-15',
    });
  });

  test('the interim report of a half-year is due two months after 30 June, by number in the month', () => {
    const dates = listReportingDates(2025, { interim: 'H1' });
    expect(dates.find(({ id }) => id === 'interim-report')).toMatchObject({
      date: '2025-08-30',
      period: '2025-H1',
    });
  });

  test('each names its law and paragraph', () => {
    for (const { source } of listReportingDates(2026))
      expect(source).toMatch(/\(\d{4}:\d+\) \d+ kap\. [\d–]+ §/);
  });

  test('before 2018 none is known', () => {
    expect(statutoryDateRules(2017)).toEqual([]);
    expect(listReportingDates(2017)).toEqual([]);
  });

  test('rules of the caller take their place, within their years', () => {
    const rule: StatutoryDateRule = {
      id: 'x',
      title: 'X',
      source: 'Lag (2030:1) 1 kap. 1 §',
      validFrom: 2030,
      validTo: 2031,
      due: { monthDay: '05-01', concerns: 0 },
    };
    expect(listReportingDates(2030, { rules: [rule] })).toMatchObject([
      { id: 'x', date: '2030-05-01', period: '2030' },
    ]);
    expect(listReportingDates(2032, { rules: [rule] })).toEqual([]);
    expect(listReportingDates(2030, { rules: [] })).toEqual([]);
  });
});

describe('the caller’s dates', () => {
  test('are merged in order of date, then id', () => {
    const ids = listReportingDates(2026, {
      dates: Object.freeze([own, { ...own, id: 'a', date: '2026-10-31' }]),
    });
    expect(ids.map(({ id }) => id)).toEqual([
      'annual-report',
      'election-day',
      'hand-in-t2',
      'a',
      'budget-proposal',
      'interim-report',
      'budget-adoption',
    ]);
  });

  test('of another year are left out', () => {
    expect(listReportingDates(2025, { dates: [own], rules: [] })).toEqual([]);
  });

  test('keep their fields', () => {
    expect(listReportingDates(2026, { dates: [own], rules: [] })).toEqual([
      { ...own, workingDay: true, nextWorkingDay: '2026-09-25' },
    ]);
  });

  test.each([
    [{ ...own, date: '2026-02-30' }, 'date-invalid'],
    [{ ...own, period: 'T2 2026' }, 'period-unreadable'],
  ])('a bad one is refused: %#', (date, code) => {
    expect(() => listReportingDates(2026, { dates: [date] })).toThrow(expect.objectContaining({ code }));
  });

  test('own closed days move the next working day', () => {
    expect(listReportingDates(2026, { dates: [own], rules: [], closed: ['2026-09-25'] })).toMatchObject([
      { workingDay: false, nextWorkingDay: '2026-09-28' },
    ]);
  });
});

describe('election day', () => {
  test.each([
    [2018, '2018-09-09'],
    [2022, '2022-09-11'],
    [2026, '2026-09-13'],
    [2030, '2030-09-08'],
    [2034, '2034-09-10'],
    [2019, undefined],
    [2020, undefined],
    [2014, undefined],
  ])('%i: %s', (year, date) => {
    expect(findElectionDay(year)).toBe(date);
  });

  test('is a Sunday from 8 to 14 September in every election year to 2098', () => {
    for (let year = 2018; year <= 2098; year += 4) {
      const date = findElectionDay(year) ?? '';
      expect(date.slice(5)).toMatch(/^09-(0[89]|1[0-4])$/);
      expect(new Date(date).getUTCDay()).toBe(0);
    }
  });
});
