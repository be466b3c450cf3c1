import { describe, expect, test } from 'vitest';
import {
  comparePeriods,
  countPeriods,
  createPeriod,
  cumulativePeriod,
  enclosingPeriod,
  endOfPeriod,
  formatPeriod,
  isInPeriod,
  isPeriodCalendarError,
  listPeriods,
  offsetPeriod,
  parsePeriod,
  periodOfDate,
  previousYearPeriod,
  spanOf,
  splitPeriod,
  startOfPeriod,
} from './index.ts';
import { elapsedShare } from './planning.ts';

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    if (isPeriodCalendarError(error)) return error.code;
    throw error;
  }
  return undefined;
};

describe('bounds', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-H1', '2020-01-01', '2020-06-30'],
    ['2020-H2', '2020-07-01', '2020-12-31'],
    ['2021-T1', '2021-01-01', '2021-04-30'],
    ['2021-T2', '2021-05-01', '2021-08-31'],
    ['2021-T3', '2021-09-01', '2021-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2100-02', '2100-02-01', '2100-02-28'],
    ['2023-01/2023-07', '2023-01-01', '2023-07-31'],
    ['2023-11/2024-02', '2023-11-01', '2024-02-29'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ])('%s runs from %s to %s', (key, start, end) => {
    expect([startOfPeriod(key), endOfPeriod(key)]).toEqual([start, end]);
  });
});

describe('createPeriod', () => {
  test('gives plain data that survives JSON', () => {
    const period = createPeriod({ kind: 'tertial', year: 2021, number: 2 });
    expect(period).toEqual({
      kind: 'tertial',
      key: '2021-T2',
      year: 2021,
      number: 2,
      firstMonth: 5,
      months: 4,
    });
    expect(JSON.parse(JSON.stringify(period))).toEqual(period);
  });

  test('needs no number for a year', () => {
    expect(createPeriod({ kind: 'year', year: 2021 }).key).toBe('2021');
  });

  test.each([
    [{ kind: 'half', year: 2021, number: 3 }, 'count-invalid'],
    [{ kind: 'quarter', year: 2021 }, 'count-invalid'],
    [{ kind: 'month', year: 2021, number: 1.5 }, 'count-invalid'],
    [{ kind: 'year', year: 2021, number: 2 }, 'count-invalid'],
    [{ kind: 'year', year: 999 }, 'year-out-of-range'],
    [{ kind: 'year', year: 10_000 }, 'year-out-of-range'],
    [{ kind: 'year', year: NaN }, 'year-out-of-range'],
  ] as const)('%j is %s', (fields, code) => {
    expect(codeOf(() => createPeriod(fields))).toBe(code);
  });
});

describe('isInPeriod', () => {
  test.each([
    ['2021-04-30', '2021-T1', true],
    ['2021-05-01', '2021-T1', false],
    ['2020-12-31', '2021', false],
    ['2021-Q1', '2021-T1', true],
    ['2021-Q2', '2021-T1', false],
    ['2021', '2021', true],
    ['2021', '2021-T1', false],
    ['2020-02-29', '2020-02', true],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(isInPeriod(inner, outer)).toBe(expected);
  });

  test('a text that is neither day nor key is refused', () => {
    expect(codeOf(() => isInPeriod('2021-02-30', '2021'))).toBe('period-unreadable');
  });
});

describe('nesting', () => {
  test.each([
    ['2021-T1', 'quarter'],
    ['2021-H1', 'tertial'],
    ['2021-Q1', 'tertial'],
    ['2021-07', 'year'],
    ['2023-01/2023-07', 'quarter'],
    ['2023-02/2023-04', 'quarter'],
  ] as const)('%s is not made of %ss', (key, kind) => {
    expect(codeOf(() => splitPeriod(key, kind))).toBe('kinds-not-nesting');
  });

  test.each([
    ['2021-Q1', 'tertial'],
    ['2021-T1', 'half'],
    ['2021', 'half'],
    ['2021-H1', 'quarter'],
    ['2023-11/2024-02', 'year'],
    ['2023-03/2023-05', 'tertial'],
  ] as const)('%s has no enclosing %s', (key, kind) => {
    expect(codeOf(() => enclosingPeriod(key, kind))).toBe('kinds-not-nesting');
  });

  test('spans split and nest where their months allow it', () => {
    expect(splitPeriod('2023-01/2023-08', 'tertial').map(({ key }) => key)).toEqual(['2023-T1', '2023-T2']);
    expect(splitPeriod('2023-11/2024-02', 'month')).toHaveLength(4);
    expect(enclosingPeriod('2023-05/2023-06', 'tertial').key).toBe('2023-T2');
  });
});

describe('offset, list and count', () => {
  test.each([
    ['2021-T3', 1, '2022-T1'],
    ['2021-01', -1, '2020-12'],
    ['2021', 0, '2021'],
    ['2023-01/2023-07', 1, '2023-08/2024-02'],
  ])('%s and %i is %s', (key, steps, expected) => {
    expect(offsetPeriod(key, steps).key).toBe(expected);
  });

  test.each([NaN, Infinity, 0.5])('an offset of %d is refused', (steps) => {
    expect(codeOf(() => offsetPeriod('2021', steps))).toBe('count-invalid');
  });

  test('an offset past the last year is refused', () => {
    expect(codeOf(() => offsetPeriod('9999', 1))).toBe('year-out-of-range');
    expect(codeOf(() => offsetPeriod('1000', -1001))).toBe('year-out-of-range');
    expect(codeOf(() => offsetPeriod('9999-07/9999-12', 1))).toBe('year-out-of-range');
  });

  test('listing months of a year by its first and last', () => {
    expect(listPeriods('2021-01', '2021-12')).toEqual(splitPeriod('2021', 'month'));
  });

  test.each([
    ['2021', '2021-T1'],
    ['2021-01/2021-03', '2021-04/2021-05'],
    ['2021-01/2021-03', '2021-02/2021-04'],
  ])('%s and %s are not of one series', (from, to) => {
    expect(codeOf(() => listPeriods(from, to))).toBe('kinds-differ');
    expect(codeOf(() => countPeriods(from, to))).toBe('kinds-differ');
  });
});

describe('years and shares', () => {
  test.each([
    ['2021-T1', '2020-T1'],
    ['2020-02', '2019-02'],
    ['2023-11/2024-02', '2022-11/2023-02'],
  ])('a year before %s is %s', (key, expected) => {
    expect(previousYearPeriod(key).key).toBe(expected);
  });

  test.each([
    ['2021-T1', '2021-01/2021-04'],
    ['2021-H1', '2021-01/2021-06'],
    ['2021-12', '2021'],
    ['2021', '2021'],
    ['2023-11/2024-02', '2024-01/2024-02'],
  ])('the year so far at the end of %s is %s', (key, expected) => {
    expect(cumulativePeriod(key).key).toBe(expected);
  });

  test.each([
    ['2020', '2020-02-29', 60, 366],
    ['2021', '2021-04-30', 120, 365],
    ['2021-T1', '2020-12-31', 0, 120],
    ['2021-T1', '2021-01-01', 1, 120],
    ['2021-T1', '2021-05-01', 120, 120],
  ])('of %s at the end of %s: %i of %i days', (key, on, days, of) => {
    expect(elapsedShare(key, on)).toEqual({ days, of, value: days / of });
  });

  test('a day that is none is refused', () => {
    expect(codeOf(() => elapsedShare('2021', '2021-02-29'))).toBe('date-invalid');
    expect(codeOf(() => periodOfDate('2021-2-1', 'month'))).toBe('date-invalid');
    expect(codeOf(() => periodOfDate(undefined as never, 'month'))).toBe('date-invalid');
  });
});

describe('labels', () => {
  test.each([
    ['2021', '2021', '2021', '2021', '2021'],
    ['2022-H1', 'Halvår 1 2022', 'H1 2022', 'Half-year 1 2022', 'H1 2022'],
    ['2021-T1', 'Tertial 1 2021', 'T1 2021', 'Tertial 1 2021', 'T1 2021'],
    ['2024-Q3', 'Kvartal 3 2024', 'Q3 2024', 'Quarter 3 2024', 'Q3 2024'],
    ['2021-03', 'mars 2021', 'mars 2021', 'March 2021', 'Mar 2021'],
    ['2019-10', 'oktober 2019', 'okt 2019', 'October 2019', 'Oct 2019'],
    ['2023-01/2023-07', 'januari–juli 2023', 'jan–juli 2023', 'January–July 2023', 'Jan–Jul 2023'],
    [
      '2023-11/2024-02',
      'november 2023–februari 2024',
      'nov 2023–feb 2024',
      'November 2023–February 2024',
      'Nov 2023–Feb 2024',
    ],
  ])('%s', (key, long, short, longEn, shortEn) => {
    expect([
      formatPeriod(key),
      formatPeriod(key, { style: 'short' }),
      formatPeriod(key, { language: 'en' }),
      formatPeriod(key, { style: 'short', language: 'en' }),
    ]).toEqual([long, short, longEn, shortEn]);
  });
});

describe('every function', () => {
  test('takes a period and its key alike, frozen or with a report beside it', () => {
    const period = Object.freeze(parsePeriod('VB 2020'));
    expect(endOfPeriod(period)).toBe(endOfPeriod('2020'));
    expect(splitPeriod(period, 'tertial')).toEqual(splitPeriod('2020', 'tertial'));
    expect(offsetPeriod(period, 1)).toEqual(createPeriod({ kind: 'year', year: 2021 }));
  });

  test('refuses a printed label where a key belongs, and says what reads labels', () => {
    expect(() => startOfPeriod('T1 2021')).toThrow('parsePeriod');
    expect(codeOf(() => startOfPeriod('x'.repeat(1_000_000)))).toBe('period-unreadable');
    for (const json of ['null', '2021', '{ "kind": "month" }'])
      expect(codeOf(() => startOfPeriod(JSON.parse(json) as string))).toBe('period-unreadable');
  });

  test('sorts parents before children', () => {
    const keys = ['2021-01', '2021-T1', '2021-Q1', '2021', '2020-12', '2021-H1', '2021-02'];
    expect([...keys].sort(comparePeriods)).toEqual([
      '2020-12',
      '2021',
      '2021-H1',
      '2021-T1',
      '2021-Q1',
      '2021-01',
      '2021-02',
    ]);
    expect(comparePeriods('2021-H1', '2021-01/2021-06')).toBe(0);
  });

  test('makes a span of any two periods in order', () => {
    expect(spanOf('2021', '2021').key).toBe('2021-01/2021-12');
    expect(spanOf('2021-T1', '2021-Q3').key).toBe('2021-01/2021-09');
    expect(codeOf(() => spanOf('2021-02', '2021-01'))).toBe('order-reversed');
  });
});
