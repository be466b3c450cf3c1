import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPeriod } from '../index.ts';
import { addDays } from '../internal/civil.ts';
import { monthNames } from '../internal/labels.ts';
import { parseDatePhrase, safeParseDatePhrase } from '../prose.ts';

describe('days', () => {
  test.each([
    ['29 januari 2021', '2021-01-29'],
    ['den 29 januari 2021', '2021-01-29'],
    ['29\u00a0januari\u00a02021', '2021-01-29'],
    ['29 jan. 2021', '2021-01-29'],
    ['January 29, 2021', '2021-01-29'],
    ['29th of January 2021', '2021-01-29'],
    ['2021-01-29', '2021-01-29'],
    ['29/1 2021', '2021-01-29'],
    ['29/1', '2021-01-29'],
    ['29 januari', '2021-01-29'],
    ['1 MAJ', '2021-05-01'],
    ['29 februari 2020', '2020-02-29'],
  ])('%j is %s', (text, date) => {
    expect(parseDatePhrase(text, { year: 2021 })).toEqual({
      kind: 'day',
      start: date,
      end: date,
      approximate: false,
    });
  });
});

describe('spans', () => {
  test.each([
    ['1–15 mars 2021', '2021-03-01', '2021-03-15'],
    ['29 januari – 3 februari 2021', '2021-01-29', '2021-02-03'],
    ['28 december – 3 januari 2021', '2020-12-28', '2021-01-03'],
    ['28 december 2020 till 3 januari 2021', '2020-12-28', '2021-01-03'],
    ['mars 2021', '2021-03-01', '2021-03-31'],
    ['under mars månad 2021', '2021-03-01', '2021-03-31'],
    ['mars till maj 2021', '2021-03-01', '2021-05-31'],
    ['under 2021', '2021-01-01', '2021-12-31'],
    ['T2 2021', '2021-05-01', '2021-08-31'],
    ['andra kvartalet 2021', '2021-04-01', '2021-06-30'],
    ['från mars till maj 2021', '2021-03-01', '2021-05-31'],
    ['från och med mars till och med maj 2021', '2021-03-01', '2021-05-31'],
    ['fr.o.m. 1 mars t.o.m. 15 april 2021', '2021-03-01', '2021-04-15'],
    ['1 januari till 31 mars 2021', '2021-01-01', '2021-03-31'],
    ['from 29 January to 3 February 2021', '2021-01-29', '2021-02-03'],
  ])('%j is %s to %s', (text, start, end) => {
    expect(parseDatePhrase(text)).toEqual({ kind: 'span', start, end, approximate: false });
  });
});

describe('bounds', () => {
  test.each([
    ['till och med februari 2020', { kind: 'until', end: '2020-02-29' }],
    ['t.o.m. februari 2020', { kind: 'until', end: '2020-02-29' }],
    ['tom feb 2020', { kind: 'until', end: '2020-02-29' }],
    ['fram till och med den 31 mars 2021', { kind: 'until', end: '2021-03-31' }],
    ['senast den 31 mars 2021', { kind: 'until', end: '2021-03-31' }],
    ['until March 2021', { kind: 'until', end: '2021-03-31' }],
    ['by the end of 2021', { kind: 'until', end: '2021-12-31' }],
    ['före utgången av november 2021', { kind: 'until', end: '2021-11-30' }],
    ['före november månads utgång 2021', undefined],
    ['före november 2021 månads utgång', { kind: 'until', end: '2021-11-30' }],
    ['före november 2021', { kind: 'until', end: '2021-10-31' }],
    ['innan den 1 mars 2020', { kind: 'until', end: '2020-02-29' }],
    ['från och med mars 2021', { kind: 'from', start: '2021-03-01' }],
    ['fr.o.m. den 1 juli 2021', { kind: 'from', start: '2021-07-01' }],
    ['from 2021', { kind: 'from', start: '2021-01-01' }],
  ])('%j', (text, expected) => {
    const result = safeParseDatePhrase(text);
    expect(result.success ? result.data : undefined).toEqual(expected && { ...expected, approximate: false });
  });

  test('the end of a month by law, with a year given', () => {
    expect(parseDatePhrase('före november månads utgång', { year: 2021 }).end).toBe('2021-11-30');
  });
});

describe('approximate spans', () => {
  test.each([
    ['våren 2021', '2021-03-01', '2021-05-31'],
    ['under våren', '2021-03-01', '2021-05-31'],
    ['sommaren 2021', '2021-06-01', '2021-08-31'],
    ['hösten 2021', '2021-09-01', '2021-11-30'],
    ['autumn of 2021', '2021-09-01', '2021-11-30'],
    ['vt 2021', '2021-01-01', '2021-06-30'],
    ['höstterminen 2021', '2021-08-01', '2021-12-31'],
    ['i början av mars 2021', '2021-03-01', '2021-03-10'],
    ['mitten av mars 2021', '2021-03-11', '2021-03-20'],
    ['i slutet av februari 2021', '2021-02-19', '2021-02-28'],
    ['the end of 2021', '2021-08-31', '2021-12-31'],
    ['omkring mars 2021', '2021-03-01', '2021-03-31'],
    ['around the middle of March 2021', '2021-03-11', '2021-03-20'],
    ['i början av våren 2021', '2021-03-01', '2021-03-30'],
  ])('%j is about %s to %s', (text, start, end) => {
    expect(parseDatePhrase(text, { year: 2021 })).toEqual({ kind: 'span', start, end, approximate: true });
  });

  test('a bound on one stays approximate', () => {
    expect(parseDatePhrase('till och med våren 2021')).toEqual({
      kind: 'until',
      end: '2021-05-31',
      approximate: true,
    });
  });
});

describe('what cannot be read', () => {
  const example = 'a date such as "29 januari 2021", "till och med februari 2020" or "våren 2021"';
  test.each([
    ['', 'date-unreadable', 0, example],
    ['den', 'date-unreadable', 3, example],
    ['snart', 'date-unreadable', 0, example],
    ['vintern 2021', 'date-unreadable', 0, example],
    ['före jul 2020', 'date-unreadable', 5, '"juli" or "July", since "jul" is Christmas too'],
    ['29', 'date-unreadable', 0, example],
    ['Tertial 4 2021', 'date-unreadable', 8, 'a number from 1 to 3'],
    ['30 februari 2021', 'date-unreadable', 0, 'a day that the month has'],
    ['29 februari 2021', 'date-unreadable', 0, 'a day that the month has'],
    ['2021-13-01', 'date-unreadable', 8, 'a day that the month has'],
    ['15–1 mars 2021', 'date-unreadable', 3, 'the last day after the first'],
    ['våren mars 2021', 'date-unreadable', 6, 'a year'],
    ['våren 2021 2022', 'date-unreadable', 11, 'a year'],
    ['29 januari', 'year-missing', 10, 'a year of four digits, or the option year'],
    ['våren', 'year-missing', 5, 'a year of four digits, or the option year'],
    ['mars', 'year-missing', 4, 'a year of four digits, or the option year'],
    ['x'.repeat(201), 'text-too-long', 200, 'at most 200 characters'],
  ])('%j', (text, code, offset, expected) => {
    const result = safeParseDatePhrase(text);
    expect(
      !result.success && [
        result.error.code,
        result.error.details['offset'],
        result.error.details['expected'],
      ],
    ).toEqual([code, offset, expected]);
  });
});

describe('properties', () => {
  const words = [
    'till',
    'och',
    'med',
    'mars',
    '29',
    '2021',
    '-',
    '/',
    'T',
    'våren',
    'slutet',
    'av',
    'utgång',
    'omkring',
  ];
  const anyText = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
  );
  const day = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1950-01-01', days));

  test('every day written out in Swedish reads back', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', number = ''] = date.split('-');
        const text = `den ${Number(number)} ${monthNames.sv[Number(month) - 1] ?? ''} ${year}`;
        expect(parseDatePhrase(text)).toMatchObject({ kind: 'day', start: date });
        expect(parseDatePhrase(`till och med ${text}`)).toMatchObject({ kind: 'until', end: date });
      }),
    );
  });

  test('"till och med" a period ends with it', () => {
    expect(parseDatePhrase(`till och med ${formatPeriod('2021-T2')}`).end).toBe('2021-08-31');
  });

  test('no text of any kind makes it fail in another way', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = safeParseDatePhrase(text);
        expect(result.success || result.error.code.length > 0).toBe(true);
      }),
    );
  });
});
