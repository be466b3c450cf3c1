import { describe, expect, test } from 'vitest';
import { formatAmount, parseAmount, type FormatAmountOptions } from '../index.ts';

const nbsp = '\u00a0';

describe('formatAmount prints values the way the city does', () => {
  test.each<[string | number, FormatAmountOptions, string]>([
    [2522800000, { unit: 'mnkr' }, `2${nbsp}522,8`],
    [-37400000, { unit: 'mnkr' }, '−37,4'],
    [-37400000, { unit: 'mnkr', sign: 'hyphen' }, '-37,4'],
    [-37400000, { unit: 'mnkr', sign: 'en-dash' }, '–37,4'],
    [-1600000, { unit: 'mnkr', sign: 'word', unitText: 'mnkr' }, `minus 1,6${nbsp}mnkr`],
    [12, { unit: 'plain', sign: 'plus' }, '+12'],
    [-8, { unit: 'plain', sign: 'plus' }, '−8'],
    [0, { unit: 'plain', sign: 'plus' }, '0'],
    [27310000, { unit: 'tkr' }, `27${nbsp}310`],
    [27310000, { unit: 'tkr', grouping: '' }, '27310'],
    [12118, { unit: 'kr', unitText: 'kronor' }, `12${nbsp}118${nbsp}kronor`],
    [2100000, { unit: 'mnkr', approximate: true, unitText: 'mnkr' }, `ca 2,1${nbsp}mnkr`],
    ['1234567890123.45', { unit: 'kr', decimals: 2 }, `1${nbsp}234${nbsp}567${nbsp}890${nbsp}123,45`],
  ])('%s as %j', (value, options, text) => {
    expect(formatAmount(value, options)).toBe(text);
  });

  test.each([
    [50000, '0,1'],
    [49999, '0,0'],
    [-50000, '−0,1'],
    [-49999, '0,0'],
    [149999.99, '0,1'],
    [150000, '0,2'],
  ])('%s kronor rounds half up, away from zero, to %s mnkr, and never prints −0,0', (value, text) => {
    expect(formatAmount(value, { unit: 'mnkr' })).toBe(text);
  });

  test.each([0, 7, -7, 999, 1000, -12345, 1234567, -98765432])(
    '%s prints as the Swedish locale prints it',
    (value) => {
      expect(formatAmount(value, { unit: 'kr' })).toBe(new Intl.NumberFormat('sv-SE').format(value));
    },
  );
});

describe('formatAmount prints parsed amounts', () => {
  test.each([
    '2 522,8',
    '-37,4',
    '−37,4',
    '1 231,9 mnkr',
    '5,6 mnkr',
    '100 tkr',
    '1 060 tkr',
    '12 118 kronor',
    'ca 2,1 mnkr',
    'minus 1,6 mnkr',
    '16 mnkr',
    '+12',
    '_',
    '-',
    '',
    '<b>27 310</b>',
    '-0,0',
    ' 5 ',
  ])('%j comes back byte for byte', (text) => {
    expect(formatAmount(parseAmount(text))).toBe(text);
  });

  test('a parsed amount is the style for another value', () => {
    const style = parseAmount('-6,8', { unit: 'mnkr' });
    if (style.kind !== 'amount') throw new Error('missing');
    expect(formatAmount(-7250000, style)).toBe('-7,3');
  });

  test('a parsed amount with a style is printed anew in it', () => {
    expect(formatAmount(parseAmount('5,6 mnkr'), { unit: 'tkr' })).toBe(`5${nbsp}600`);
  });

  test('a missing amount stays as it was, whatever the style', () => {
    expect(formatAmount(parseAmount('_'), { unit: 'tkr' })).toBe('_');
  });
});

describe('formatAmount refuses', () => {
  test.each([
    [Number.NaN, 'amount-not-finite'],
    [Infinity, 'amount-not-finite'],
    ['1,5', 'amount-not-finite'],
    ['', 'amount-not-finite'],
  ])('%s: %s', (value, code) => {
    expect(() => formatAmount(value, { unit: 'kr' })).toThrow(expect.objectContaining({ code }) as Error);
  });

  test.each([
    ['5,6', 'mnkr'],
    ['5,6 mnkr', 'plain'],
  ] as const)('%j as %s: a number without a unit is not money', (text, unit) => {
    const print = () => formatAmount(parseAmount(text), { unit });
    expect(print).toThrow(expect.objectContaining({ code: 'mixed-units' }) as Error);
  });

  test('a value that nobody says how to print', () => {
    expect(() => formatAmount(1)).toThrow(expect.objectContaining({ code: 'option-missing' }) as Error);
    expect(() => formatAmount(1, { unit: 'mdkr' as never })).toThrow(
      expect.objectContaining({ code: 'option-missing', details: { option: 'unit', got: 'mdkr' } }) as Error,
    );
  });

  test.each([-2, 1.5, Number.NaN, 31])('%s decimals', (decimals) => {
    expect(() => formatAmount(1, { unit: 'kr', decimals })).toThrow(
      expect.objectContaining({ code: 'value-out-of-range' }) as Error,
    );
  });
});
