import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from './index.ts';

const nbsp = '\u00a0';
const minus = '\u2212';

describe('formatNumber', () => {
  test.each([
    ['one decimal in mnkr', '2522.75', { decimals: 1, unit: 'mnkr' }, `2${nbsp}522,8${nbsp}mnkr`],
    ['a percentage has a no-break space', '97.6', { unit: '%' }, `97,6${nbsp}%`],
    ['own decimals are kept', '0.580', {}, '0,580'],
    ['thousands in every group', '1234567890', {}, `1${nbsp}234${nbsp}567${nbsp}890`],
    ['four digits are grouped too', '9000', { unit: 'st' }, `9${nbsp}000${nbsp}st`],
    ['half rounds up', '0.05', { decimals: 1 }, '0,1'],
    ['half rounds away from zero below zero', '-0.05', { decimals: 1 }, `${minus}0,1`],
    ['just under half rounds down', '0.0499999', { decimals: 1 }, '0,0'],
    ['a value that rounds to zero has no minus', '-0.04', { decimals: 1 }, '0,0'],
    ['nor a plus', '0.04', { decimals: 1, signed: true }, '0,0'],
    ['an explicit plus', '24', { signed: true }, '+24'],
    ['a minus stays a minus when signed', '-5.7', { signed: true }, `${minus}5,7`],
    ['rounding carries over', '999.96', { decimals: 1 }, `1${nbsp}000,0`],
    ['no decimals', '2522.5', { decimals: 0 }, `2${nbsp}523`],
    ['more decimals than given are filled', '7', { decimals: 2 }, '7,00'],
    ['an empty unit prints nothing', '7', { unit: '' }, '7'],
    ['U+2212 is read as minus', `${minus}7`, {}, `${minus}7`],
    ['leading zeros vanish', '007.50', {}, '7,50'],
    [
      'a figure larger than floats can hold',
      '9007199254740993.5',
      { decimals: 0 },
      `9${nbsp}007${nbsp}199${nbsp}254${nbsp}740${nbsp}994`,
    ],
    ['English', '-2522.8', { language: 'en', unit: '%' } as const, `${minus}2,522.8${nbsp}%`],
  ])('%s', (_, value, options, expected) => {
    expect(formatNumber(value, options)).toBe(expected);
  });

  test.each(['', ' ', '2 522,8', '1e5', 'NaN', 'Infinity', '.5', '5.', '--1', '<b>1</b>', '١'])(
    'refuses %j',
    (value) => {
      expect(() => formatNumber(value)).toThrow(expect.objectContaining({ code: 'number-unreadable' }));
    },
  );

  test.each([-1, 1.5, 21, NaN, Infinity])('refuses %d decimals', (decimals) => {
    expect(() => formatNumber('12.5', { decimals })).toThrow(
      expect.objectContaining({ code: 'number-unreadable' }),
    );
  });

  test('prints as ECMAScript Intl does for Swedish and English', () => {
    const decimal = fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.stringMatching(/^\d{1,6}$/))
      .map(
        ([negative, whole, fraction]): `${number}` =>
          `${negative ? '-' : ''}${whole}.${fraction}` as `${number}`,
      );
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 6 }), fc.boolean(), (value, decimals, signed) => {
        for (const [language, locale] of [
          ['sv', 'sv-SE'],
          ['en', 'en-GB'],
        ] as const) {
          const oracle = new Intl.NumberFormat(locale, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: signed ? 'exceptZero' : 'negative',
          } as Intl.NumberFormatOptions);
          // Strings are formatted exactly (ES2023); the types of ES2022 know only numbers.
          const exact = oracle as unknown as { format: (text: string) => string };
          // English Intl writes the hyphen; this package writes the true minus in both languages.
          expect(formatNumber(value, { decimals, signed, language })).toBe(
            exact.format(value).replace('-', minus),
          );
        }
      }),
    );
  });
});
