import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDecimals } from './add-decimals.ts';
import { textWidth } from './charts/text-width.ts';
import { timeTicks } from './charts/time-ticks.ts';
import { wrapText } from './charts/wrap-text.ts';
import { civilDate, dayNumber, firstOfMonth } from './day-number.ts';
import { readDecimal, type DecimalParts } from './decimal-string.ts';
import { nest, type Nested } from './nest.ts';
import { replaceIllegal, replaceIllegalIn } from './replace-illegal.ts';
import { slug } from './slug.ts';

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2020-02-29', 18_321],
    ['2021-02-29', undefined],
    ['2021-13-01', undefined],
    ['2021-1-1', undefined],
    ['0099-01-01', -683_368],
    ['', undefined],
    [undefined, undefined],
  ])('%s is day %s', (date, expected) => {
    expect(dayNumber(date)).toBe(expected);
  });

  test('a day goes forth and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => dayNumber(civilDate(day)) === day),
    );
  });

  test('months roll over years', () => {
    expect(civilDate(firstOfMonth(dayNumber('2021-11-30') ?? 0, 2))).toBe('2022-01-01');
  });
});

describe('timeTicks', () => {
  const texts = (from: string, to: string, most: number) =>
    timeTicks(dayNumber(from) ?? 0, dayNumber(to) ?? 0, most).map(({ text }) => text);

  test.each([
    [
      'months of a tertial',
      texts('2021-01-01', '2021-04-30', 6),
      ['2021-01', '2021-02', '2021-03', '2021-04'],
    ],
    [
      'quarters of a year',
      texts('2021-01-01', '2021-12-31', 6),
      ['2021-01', '2021-04', '2021-07', '2021-10'],
    ],
    ['years', texts('2019-05-01', '2022-12-31', 5), ['2020', '2021', '2022']],
    ['nothing inside a month', texts('2021-01-02', '2021-01-20', 5), []],
    ['at most one when there is hardly room', texts('1950-01-01', '2049-12-31', 1), ['2000']],
  ])('%s', (_, actual, expected) => {
    expect(actual).toEqual(expected);
  });
});

describe('wrapText', () => {
  test.each([
    ['breaks between words', 'ett två tre', 45, ['ett två', 'tre']],
    ['breaks after a hyphen inside a word', 'drift-budget', 50, ['drift-', 'budget']],
    ['keeps the space after a hanging hyphen', 'Individ- och', 500, ['Individ- och']],
    ['breaks after a slash', 'kvinnor/flickor', 60, ['kvinnor/', 'flickor']],
    ['cuts a word that is too long', 'funktionsnedsättning', 60, ['funktions-', 'nedsättni-', 'ng']],
    ['an empty text is one empty line', '', 60, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(wrapText(text, width, 13)).toEqual(expected);
  });

  test('no line is too wide and no letter is lost', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9,/%-]{1,40}$/), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 400 }), (parts, width) => {
        const lines = wrapText(parts.join(' '), width, 13);
        const letters = (text: string) => text.replace(/[\s-]/g, '');
        expect(letters(lines.join(''))).toBe(letters(parts.join('')));
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('decimals as strings', () => {
  test('add up exactly', () => {
    const parts = (text: string): DecimalParts =>
      readDecimal(text) ?? { negative: false, digits: '', fraction: '' };
    expect(addDecimals(parts('0.1'), parts('0.2'))).toBe('0.3');
    expect(addDecimals(parts('-0.5'), parts('0.25'))).toBe('-0.25');
    expect(addDecimals(parts('2522.8'), parts('-60'))).toBe('2462.8');
    expect(addDecimals(parts('1'), parts('-1'))).toBe('0');
  });
});

describe('nest', () => {
  test('skipped levels nest one step, and going up closes all', () => {
    const shape = (entries: readonly Nested<{ readonly level: number }>[]): unknown =>
      entries.map(({ entry, children }) => [entry.level, shape(children)]);
    const levels = [2, 1, 3, 2, 1].map((level) => ({ level }));
    expect(shape(nest(levels))).toEqual([
      [2, []],
      [
        1,
        [
          [3, []],
          [2, []],
        ],
      ],
      [1, []],
    ]);
  });
});

describe('names', () => {
  test.each([
    ['1.1 Människor är självförsörjande', '1-1-manniskor-ar-sjalvforsorjande'],
    ['Évry – Ålö', 'evry-alo'],
    ['…', 'section'],
    ['', 'section'],
    ['a_b', 'a-b'],
  ])('%j becomes %j', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});

describe('illegal characters', () => {
  test.each([
    ['controls', 'a\u0000b\u001bc\u0085', 'a\ufffdb\ufffdc\ufffd'],
    ['bidi overrides and isolates', '\u202ea\u2066b\u2069', '\ufffda\ufffdb\ufffd'],
    ['half pairs, not whole ones', '\ud83d\ude00\ud83d', '\ud83d\ude00\ufffd'],
    ['noncharacters', '\ufdd0\uffff', '\ufffd\ufffd'],
    [
      'tab, line feed, no-break space, soft hyphen and right-to-left mark stay',
      '\t\n\u00a0\u00ad\u200f',
      '\t\n\u00a0\u00ad\u200f',
    ],
  ])('%s', (_, text, expected) => {
    expect(replaceIllegal(text)).toBe(expected);
  });

  test('a clean tree is the same object', () => {
    const tree = { a: ['x', { b: 1, c: null }] };
    expect(replaceIllegalIn(tree)).toBe(tree);
    expect(replaceIllegalIn({ a: ['\u0000', tree] })).toEqual({ a: ['\ufffd', tree] });
  });
});
