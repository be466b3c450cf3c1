import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { swedishHolidays } from './swedish-holidays.ts';
import { addDays, weekdayOf } from './internal/civil.ts';

const dateOf = (year: number, id: string): string | undefined =>
  swedishHolidays(year, { eves: 'all' }).find((day) => day.id === id)?.date;

describe('against date-holidays, every year 1990–2100', () => {
  const oracle = new Holidays('SE');
  const years = Array.from({ length: 111 }, (_, index) => 1990 + index);
  const theirs = (year: number, type: string): readonly string[] =>
    oracle
      .getHolidays(year)
      .filter((day) => day.type === type)
      .map((day) => day.date.slice(0, 10));

  test('public holidays agree but for the explained differences', () => {
    const differences = years.flatMap((year) => {
      const ours = new Map(swedishHolidays(year).map(({ date, id }) => [date, id]));
      const other = new Set(theirs(year, 'public'));
      return [
        ...[...ours].filter(([date]) => !other.has(date)).map(([date, id]) => `${date} ${id} only here`),
        ...[...other].filter((date) => !ours.has(date)).map((date) => `${date} only there`),
      ];
    });
    // The library knows Whit Monday as an observance in every year; by law (1989:253) it was a public holiday until 2004.
    expect(differences).toEqual([
      '1990-06-04 whit-monday only here',
      '1991-05-20 whit-monday only here',
      '1992-06-08 whit-monday only here',
      '1993-05-31 whit-monday only here',
      '1994-05-23 whit-monday only here',
      '1995-06-05 whit-monday only here',
      '1996-05-27 whit-monday only here',
      '1997-05-19 whit-monday only here',
      '1998-06-01 whit-monday only here',
      '1999-05-24 whit-monday only here',
      '2000-06-12 whit-monday only here',
      '2001-06-04 whit-monday only here',
      '2002-05-20 whit-monday only here',
      '2003-06-09 whit-monday only here',
      '2004-05-31 whit-monday only here',
    ]);
  });

  test('Whit Monday falls where the library observes it', () => {
    const observed = years
      .filter((year) => year < 2005)
      .map((year) => theirs(year, 'observance').includes(dateOf(year, 'whit-monday') ?? ''));
    expect(observed).toEqual(observed.map(() => true));
  });

  test('the statutory eves are its bank holidays', () => {
    for (const year of years) {
      const eves = swedishHolidays(year, { eves: 'statutory' }).filter(({ kind }) => kind === 'eve');
      expect(eves.map(({ date }) => date)).toEqual(theirs(year, 'bank'));
    }
  });
});

describe('rules', () => {
  // Easter Days as printed in almanacs, the earliest and the latest of the span among them.
  test.each([
    [1951, '1951-03-25'],
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('Easter Day of %i is %s', (year, date) => {
    expect(dateOf(year, 'easter-day')).toBe(date);
  });

  // Gauss 1816, in days after 21 March; his constants N are 5 until 2099 and 6 in 2100, M is 24 in both.
  test('Easter Day agrees with the algorithm of Gauss in every year', () => {
    for (let year = 1950; year <= 2100; year += 1) {
      const moon = (19 * (year % 19) + 24) % 30;
      const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + (year < 2100 ? 5 : 6)) % 7;
      const late = sunday === 6 && (moon === 29 || (moon === 28 && year % 19 > 10));
      const days = 1 + moon + sunday - (late ? 7 : 0);
      expect(dateOf(year, 'easter-day')).toBe(
        new Date(Date.UTC(year, 2, 21 + days)).toISOString().slice(0, 10),
      );
    }
  });

  test('the national day came in 2005 and Whit Monday went', () => {
    expect([2004, 2005].map((year) => dateOf(year, 'national-day'))).toEqual([undefined, '2005-06-06']);
    expect([2004, 2005].map((year) => dateOf(year, 'whit-monday'))).toEqual(['2004-05-31', undefined]);
  });

  test('midsummer and all saints became Saturdays in 1953', () => {
    expect([1952, 1953].map((year) => dateOf(year, 'midsummer-day'))).toEqual(['1952-06-24', '1953-06-20']);
    expect([1952, 1953].map((year) => dateOf(year, 'midsummer-eve'))).toEqual(['1952-06-23', '1953-06-19']);
    expect([1952, 1953].map((year) => dateOf(year, 'all-saints-day'))).toEqual(['1952-11-02', '1953-10-31']);
  });

  test('the Annunciation was a holiday on its own date until 1952, in 1951 on Palm Sunday', () => {
    expect([1950, 1951, 1952, 1953].map((year) => dateOf(year, 'annunciation'))).toEqual([
      '1950-03-25',
      '1951-03-18',
      '1952-03-25',
      undefined,
    ]);
  });

  test('weekdays hold in every year from 1953 to 2100', () => {
    const weekdays: Readonly<Record<string, number>> = {
      'good-friday': 5,
      'easter-day': 7,
      'easter-monday': 1,
      'ascension-day': 4,
      'whit-sunday': 7,
      'midsummer-day': 6,
      'all-saints-day': 6,
      'midsummer-eve': 5,
      'all-saints-eve': 5,
      'maundy-thursday': 4,
    };
    for (let year = 1953; year <= 2100; year += 1) {
      for (const { id, date } of swedishHolidays(year, { eves: 'all' })) {
        const weekday = weekdays[id];
        if (weekday !== undefined && weekdayOf(date) !== weekday) throw new Error(`${id} ${date}`);
      }
      expect(dateOf(year, 'midsummer-day')?.slice(5)).toMatch(/^06-2[0-6]$/);
    }
  });

  test('a year lists thirteen days since 2005, in order of date, each with its Swedish name', () => {
    const days = swedishHolidays(2024);
    expect(days).toHaveLength(13);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
    expect(days[0]).toEqual({ date: '2024-01-01', id: 'new-years-day', name: 'Nyårsdagen', kind: 'holiday' });
  });

  test('two holidays may share a day', () => {
    const shared = swedishHolidays(2008).filter(({ date }) => date === '2008-05-01');
    expect(shared.map(({ id }) => id)).toEqual(['may-day', 'ascension-day']);
  });
});

describe('eves', () => {
  test.each([
    ['epiphany-eve', 'epiphany'],
    ['midsummer-eve', 'midsummer-day'],
    ['all-saints-eve', 'all-saints-day'],
    ['christmas-eve', 'christmas-day'],
    ['maundy-thursday', 'good-friday'],
    ['walpurgis-eve', 'may-day'],
  ])('%s is the day before %s in every year from 1953', (eve, holiday) => {
    for (let year = 1953; year <= 2100; year += 1)
      expect(addDays(dateOf(year, eve) ?? '', 1)).toBe(dateOf(year, holiday));
  });

  test.each([
    [undefined, []],
    ['none', []],
    ['statutory', ['2024-06-21', '2024-12-24', '2024-12-31']],
    [
      ['walpurgis-eve', 'maundy-thursday'],
      ['2024-03-28', '2024-04-30'],
    ],
    [[], []],
    [
      'all',
      ['2024-01-05', '2024-03-28', '2024-04-30', '2024-06-21', '2024-11-01', '2024-12-24', '2024-12-31'],
    ],
  ] as const)('%j', (eves, dates) => {
    const listed = swedishHolidays(2024, { eves }).filter(({ kind }) => kind === 'eve');
    expect(listed.map(({ date }) => date)).toEqual(dates);
  });
});

test.each([1949, 2101, 2024.5, NaN])('the year %d is out of range', (year) => {
  expect(() => swedishHolidays(year)).toThrow(expect.objectContaining({ code: 'year-out-of-range' }));
});
