import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  listSqueezeDays,
  nextWorkingDay,
  swedishHolidays,
  type WorkingDayOptions,
} from './index.ts';
import { addDays } from './internal/civil.ts';

const day = fc.integer({ min: 0, max: 54_000 }).map((days) => addDays('1951-01-01', days));
const options: fc.Arbitrary<WorkingDayOptions> = fc.record({
  eves: fc.constantFrom('none' as const, 'statutory' as const, 'all' as const),
  closed: fc.array(day, { maxLength: 5 }),
});

describe('isWorkingDay', () => {
  test.each([
    ['2024-05-02', true],
    ['2024-05-04', false],
    ['2024-05-05', false],
    ['2024-05-01', false],
    ['2024-06-06', false],
    ['2004-06-06', false],
    ['2003-06-06', true],
    ['2004-05-31', false],
    ['2005-05-16', true],
    ['2024-12-24', false],
    ['2024-12-23', true],
    ['2024-02-29', true],
    ['2011-12-30', true],
  ])('%s: %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  test('eves are selected', () => {
    expect(isWorkingDay('2024-12-24', { eves: 'none' })).toBe(true);
    expect(isWorkingDay('2024-04-30', { eves: ['walpurgis-eve'] })).toBe(false);
    expect(isWorkingDay('2024-12-24', { eves: ['walpurgis-eve'] })).toBe(true);
  });

  test('own closed days count', () => {
    expect(isWorkingDay('2024-05-10', { closed: Object.freeze(['2024-05-10']) })).toBe(false);
  });

  test.each(['2023-02-29', '2024-1-1', '', '2024-05-01T00:00'])('%j is no date', (date) => {
    expect(() => isWorkingDay(date)).toThrow(expect.objectContaining({ code: 'date-invalid' }));
    expect(() => isWorkingDay('2024-05-02', { closed: [date] })).toThrow('closed is not a date');
  });

  test('a closed day or holiday or weekend, and nothing else, is no working day', () => {
    for (let date = '2024-01-01'; date < '2025-01-01'; date = addDays(date, 1)) {
      const holiday = swedishHolidays(2024, { eves: 'statutory' }).some((known) => known.date === date);
      const weekend = [0, 6].includes(new Date(date).getUTCDay());
      expect(isWorkingDay(date)).toBe(!holiday && !weekend);
    }
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['2024-03-28', 1, '2024-04-02'],
    ['2024-04-02', -1, '2024-03-28'],
    ['2024-05-04', 0, '2024-05-04'],
    ['2024-05-04', 1, '2024-05-06'],
    ['2024-05-04', -1, '2024-05-03'],
    ['2024-12-20', 5, '2025-01-03'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2018-11-02', 1, '2018-11-05'],
  ])('%s and %i is %s', (date, count, expected) => {
    expect(addWorkingDays(date, count)).toBe(expected);
  });

  test('a working day forth and back is itself', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -120, max: 120 }), options, (date, count, office) => {
        fc.pre(isWorkingDay(date, office) && date > '1952' && date < '2098');
        expect(addWorkingDays(addWorkingDays(date, count, office), -count, office)).toBe(date);
      }),
    );
  });

  test('the count between agrees', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), options, (date, count, office) => {
        fc.pre(date < '2098');
        const end = addWorkingDays(date, count, office);
        expect(isWorkingDay(end, office)).toBe(true);
        expect(countWorkingDays(addDays(date, 1), end, office)).toBe(count);
      }),
    );
  });

  test.each([1.5, NaN, Infinity])('%d days are refused', (count) => {
    expect(() => addWorkingDays('2024-05-02', count)).toThrow(
      expect.objectContaining({ code: 'count-invalid' }),
    );
  });

  test('the way ends where the holidays end', () => {
    expect(() => addWorkingDays('2100-12-31', 1)).toThrow(
      expect.objectContaining({ code: 'year-out-of-range' }),
    );
  });
});

describe('countWorkingDays', () => {
  // Months of 2024 and 2025 as printed in Swedish payroll calendars (three eves free).
  test.each([
    ['2024-01-01', '2024-01-31', 22],
    ['2024-02-01', '2024-02-29', 21],
    ['2024-06-01', '2024-06-30', 18],
    ['2024-12-01', '2024-12-31', 18],
    ['2025-01-01', '2025-12-31', 249],
    ['2024-05-04', '2024-05-05', 0],
    ['2024-05-02', '2024-05-02', 1],
    ['2024-05-03', '2024-05-02', 0],
  ])('%s to %s: %i', (from, to, count) => {
    expect(countWorkingDays(from, to)).toBe(count);
  });
});

describe('nextWorkingDay', () => {
  test('is the day itself or the nearest later working day', () => {
    fc.assert(
      fc.property(day, options, (date, office) => {
        fc.pre(date < '2098');
        const next = nextWorkingDay(date, office);
        expect(isWorkingDay(next, office)).toBe(true);
        expect(countWorkingDays(date, next, office)).toBe(1);
      }),
    );
  });
});

describe('listSqueezeDays', () => {
  test.each([
    [2025, ['2025-05-02', '2025-05-30']],
    [2026, ['2026-01-02', '2026-01-05', '2026-05-15']],
    [2023, ['2023-05-19', '2023-06-05']],
  ])('%i', (year, expected) => {
    expect(listSqueezeDays(year)).toEqual(expected);
  });

  test('every one is a working day between two days off', () => {
    for (let year = 1951; year < 2100; year += 7) {
      for (const date of listSqueezeDays(year)) {
        expect([-1, 0, 1].map((step) => isWorkingDay(addDays(date, step)))).toEqual([false, true, false]);
      }
    }
  });

  test('a closed squeeze day is one no more', () => {
    expect(listSqueezeDays(2024, { closed: ['2024-05-10'] })).not.toContain('2024-05-10');
  });

  test('New Year’s Eve of a leap year is one where offices work on it', () => {
    expect(listSqueezeDays(2012, { eves: 'none' })).toContain('2012-12-31');
  });

  test.each([1949, 2100])('%i is out of range', (year) => {
    expect(() => listSqueezeDays(year)).toThrow(expect.objectContaining({ code: 'year-out-of-range' }));
  });
});
