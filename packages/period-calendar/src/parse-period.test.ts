import { describe, expect, test } from 'vitest';
import { isPeriodCalendarError } from './errors.ts';
import { parsePeriod } from './parse-period.ts';
import { safeParsePeriod } from './safe-parse-period.ts';

const failure = (text: string, options?: { year?: number }) => {
  const result = safeParsePeriod(text, options);
  return result.success
    ? result.data
    : [result.error.code, result.error.details['offset'], result.error.details['expected']];
};

describe('labels as documents print them', () => {
  test.each([
    ['Tertial 1 2021', '2021-T1'],
    ['T1 2021', '2021-T1'],
    ['t1 2021', '2021-T1'],
    ['  TERTIAL   1    2021 ', '2021-T1'],
    ['Tertial\u00a01\u00a02021', '2021-T1'],
    ['Tertial\u202f1\u20092021', '2021-T1'],
    ['2021 T1', '2021-T1'],
    ['T1-2021', '2021-T1'],
    ['T1, 2021', '2021-T1'],
    ['tertialrapport 2 2023', '2023-T2'],
    ['Tertialrapport Tertial 1 2021', '2021-T1'],
    ['VB 2020', '2020'],
    ['Verksamhetsberättelse 2020', '2020'],
    ['Verksamhetsbera\u0308ttelse 2020', '2020'],
    ['Bokslut 2022', '2022'],
    ['Årsredovisning 2022', '2022'],
    ['Verksamhetsplan 2024', '2024'],
    ['VP 2024', '2024'],
    ['år 2020', '2020'],
    ['ÅR 2020', '2020'],
    ['helår 2021', '2021'],
    ['2021', '2021'],
    ['mars 2021', '2021-03'],
    ['Mars 2021', '2021-03'],
    ['Okt 2019', '2019-10'],
    ['okt. 2019', '2019-10'],
    ['sept 2019', '2019-09'],
    ['October 2019', '2019-10'],
    ['May 2020', '2020-05'],
    ['maj 2020', '2020-05'],
    ['2023 (jan-juli)', '2023-01/2023-07'],
    ['2023 (jan – juli)', '2023-01/2023-07'],
    ['2023 (jan\u2212juli)', '2023-01/2023-07'],
    ['jan–juli 2023', '2023-01/2023-07'],
    ['januari till juli 2023', '2023-01/2023-07'],
    ['January to July 2023', '2023-01/2023-07'],
    ['november 2023–februari 2024', '2023-11/2024-02'],
    ['nov–dec 2023', '2023-11/2023-12'],
    ['T1 Snitt jan – mars 2021', '2021-01/2021-03'],
    ['kvartal 1 (jan–mars) 2021', '2021-01/2021-03'],
    ['halvår 1 2022', '2022-H1'],
    ['första halvåret 2022', '2022-H1'],
    ['andra tertialet 2022', '2022-T2'],
    ['H2 2022', '2022-H2'],
    ['Half-year 2 2022', '2022-H2'],
    ['kvartal 3 2024', '2024-Q3'],
    ['3:e kvartalet 2024', '2024-Q3'],
    ['Kv 3 2024', '2024-Q3'],
    ['Q3 2024', '2024-Q3'],
  ])('%j is %s', (text, key) => {
    expect(parsePeriod(text).key).toBe(key);
  });
});

describe('canonical keys', () => {
  test.each([
    '2026',
    '2026-H1',
    '2026-T2',
    '2026-Q3',
    '2026-07',
    '2023-01/2023-07',
    '2023-11/2024-02',
    '1000',
    '9999-12',
  ])('%s is its own key', (key) => {
    expect(parsePeriod(key).key).toBe(key);
    expect(parsePeriod(` ${key} `).key).toBe(key);
  });

  test.each([
    '2026-00',
    '2026-13',
    '2026-T4',
    '2026-H3',
    '2026-Q5',
    '2026-07/2026-01',
    '2026-01/2026-13',
    '0999',
    '2026-7-1',
  ])('%s is refused', (text) => {
    expect(safeParsePeriod(text).success).toBe(false);
  });
});

describe('a label that names a report keeps both facts', () => {
  test.each([
    ['VB 2020', 'year', 'annual-report'],
    ['vb helår 2020', 'year', 'annual-report'],
    ['Bokslut 2022', 'year', 'annual-accounts'],
    ['Verksamhetsplan 2024', 'year', 'plan'],
    ['tertialrapport 2 2023', 'tertial', 'tertial-2'],
    ['T1 Snitt jan – mars 2021', 'span', 'tertial-1'],
    ['T2 maj 2021', 'month', 'tertial-2'],
  ])('%s is a %s and the report %s', (text, kind, report) => {
    expect(parsePeriod(text)).toMatchObject({ kind, report });
  });

  test.each(['T1 2021', '2020', 'mars 2021', 'kvartal 1 jan–mars 2021'])('%s names no report', (text) => {
    expect(parsePeriod(text)).not.toHaveProperty('report');
  });
});

describe('the year option', () => {
  test('is read into a label without a year', () => {
    expect(parsePeriod('T1 Snitt jan – mars', { year: 2021 }).key).toBe('2021-01/2021-03');
    expect(parsePeriod('VB', { year: 2020 })).toMatchObject({ key: '2020', report: 'annual-report' });
  });

  test('gives way to a year in the label', () => {
    expect(parsePeriod('T1 2021', { year: 1999 }).key).toBe('2021-T1');
  });

  test('must be a year of four digits', () => {
    expect(failure('T1', { year: 21 })).toEqual(['year-out-of-range', undefined, undefined]);
  });

  test('is missed when the label has none', () => {
    expect(failure('Tertial 1')).toEqual(['year-missing', 9, 'a year of four digits, or the option year']);
  });
});

describe('what cannot be read says where and what was expected', () => {
  const example = 'a period such as "Tertial 1 2021", "mars 2021" or "2021"';
  test.each([
    ['', 0, example],
    ['   ', 0, example],
    ['-', 0, example],
    ['whenever', 0, example],
    ['Budget 2021', 0, example],
    ['jan och mars 2021', 4, example],
    ['Tertial 4 2021', 8, 'a number from 1 to 3'],
    ['Tertial 0 2021', 8, 'a number from 1 to 3'],
    ['Tertial 2021', 12, 'a number from 1 to 3'],
    ['halvår 3 2021', 7, 'a number from 1 to 2'],
    ['T1 T2 2021', 4, 'one period only'],
    ['T1 kvartal 1 2021', 3, 'one period only'],
    ['VB T2 2020', 3, 'one period only'],
    ['VB Bokslut 2020', 3, 'one period only'],
    ['2020 2021', 5, 'one period only'],
    ['jan 2020 2021', 9, 'one period only'],
    ['jan 2020 – feb 2021 2022', 20, 'one period only'],
    ['1 2021', 0, 'one period only'],
    ['VB 1 2020', 3, 'one period only'],
    ['jan–feb–mars 2021', 8, 'one period only'],
    ['jan mars 2021', 4, 'one month, or a span with a dash'],
    ['juli–jan 2023', 5, 'the last month after the first'],
    ['feb–jan 2023', 4, 'the last month after the first'],
    ['T1 juni 2021', 3, 'months of 2021-T1'],
    ['01 jan 0099', 7, example],
  ])('%j at %i: %s', (text, offset, expected) => {
    expect(failure(text)).toEqual(['period-unreadable', offset, expected]);
  });

  test('a value that is no text is refused like an unreadable one', () => {
    expect(failure(undefined as never)).toEqual(['period-unreadable', 0, example]);
    expect(failure(2021 as never)).toEqual(['period-unreadable', 0, example]);
  });

  test('the message names text, offset, got and expected', () => {
    expect(() => parsePeriod('Tertial 4 2021')).toThrow(
      'Cannot read "Tertial 4 2021" at offset 8: got "4 2021", expected a number from 1 to 3.',
    );
  });

  test('the error is the package’s own', () => {
    const result = safeParsePeriod('whenever');
    expect(!result.success && isPeriodCalendarError(result.error)).toBe(true);
  });

  test('an error of another kind is not swallowed', () => {
    expect(() => safeParsePeriod('2021', null as never)).toThrow(TypeError);
  });
});

describe('length', () => {
  test('200 characters are read, 201 are refused before reading', () => {
    expect(parsePeriod(`T1 2021${' '.repeat(193)}`).key).toBe('2021-T1');
    expect(failure(`T1 2021${' '.repeat(194)}`)).toEqual(['text-too-long', 200, 'at most 200 characters']);
  });

  test('a text of ten million characters costs nothing', () => {
    expect(failure('1 '.repeat(5_000_000))).toContain('text-too-long');
  });
});
