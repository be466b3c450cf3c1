import { describe, expect, test } from 'vitest';
import { allocateAmount, convertAmount, parseAmount, sumAmounts } from '../index.ts';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const read = (...texts: string[]) => texts.map((text) => parseAmount(text));

describe('sumAmounts', () => {
  test('adds amounts of one unit exactly, where doubles would not', () => {
    expect(sumAmounts(read('0,1 kr', '0,2 kr')).toString()).toBe('0.3');
  });

  test('of nothing is 0', () => {
    expect(sumAmounts([]).toString()).toBe('0');
  });

  test('adds plain numbers', () => {
    expect(sumAmounts(Object.freeze(read('1 104', '1 661', '1'))).toString()).toBe('2766');
  });

  test('refuses mixed units, and adds them when told to', () => {
    expect(() => sumAmounts(read('1 mnkr', '100 tkr'))).toThrow(code('mixed-units'));
    expect(sumAmounts(read('1 mnkr', '100 tkr', '5 kr'), { mixedUnits: 'convert' }).toString()).toBe(
      '1100005',
    );
  });

  test('never adds plain numbers to money', () => {
    expect(() => sumAmounts(read('1 mnkr', '100'), { mixedUnits: 'convert' })).toThrow(code('mixed-units'));
  });

  test('refuses missing amounts, and skips them when told to', () => {
    expect(() => sumAmounts(read('1 mnkr', '-'))).toThrow(code('amount-missing'));
    expect(sumAmounts(read('1 mnkr', '-'), { missing: 'skip' }).toString()).toBe('1000000');
  });
});

describe('convertAmount', () => {
  test.each([
    ['2522.8', 'mnkr', 'tkr', '2522800'],
    ['2522.8', 'mnkr', 'kr', '2522800000'],
    ['1', 'kr', 'mnkr', '0.000001'],
    ['0.01', 'kr', 'tkr', '0.00001'],
    ['-5', 'tkr', 'tkr', '-5'],
  ] as const)('%s %s is, in %s, %s', (value, from, to, expected) => {
    expect(convertAmount(value, { from, to }).toString()).toBe(expected);
  });

  test('refuses units that are not money', () => {
    expect(() => convertAmount(1, { from: 'plain' as never, to: 'kr' })).toThrow(code('mixed-units'));
    expect(() => convertAmount(1, { from: 'kr', to: 'MSEK' as never })).toThrow(code('mixed-units'));
  });
});

describe('allocateAmount', () => {
  test.each([
    ['equal weights: the tie goes to the earlier share', 100, [1, 1, 1], 2, ['33.34', '33.33', '33.33']],
    ['two units left: they go to the two first of a tie', '0.05', [1, 1, 1], 2, ['0.02', '0.02', '0.01']],
    ['the largest remainder first, wherever it stands', 10, [1, 1, 4], 0, ['2', '2', '6']],
    ['a weight of zero gets nothing', 10, [0, 1], 0, ['0', '10']],
    ['a negative total mirrors', -100, [1, 1, 1], 2, ['-33.34', '-33.33', '-33.33']],
    ['whole tkr', 10_000, [1, 2], -3, ['3000', '7000']],
    ['a total of zero', 0, [1, 2], 2, ['0', '0']],
  ] as const)('%s', (_, total, weights, decimals, expected) => {
    expect(
      allocateAmount(total, weights, { decimals }).map((share) =>
        share.abs().isZero() ? '0' : share.toString(),
      ),
    ).toEqual(expected);
  });

  test.each([
    ['no weights', 1, []],
    ['only zero weights', 1, [0, 0]],
    ['a negative weight', 1, [2, -1]],
    ['a total with parts of an öre', '0.001', [1]],
  ])('refuses %s', (_, total, weights) => {
    expect(() => allocateAmount(total, weights)).toThrow(code('allocation-impossible'));
  });

  test.each([
    [Number.NaN, [1]],
    [1, [Infinity]],
  ])('refuses %s by %s', (total, weights) => {
    expect(() => allocateAmount(total, weights)).toThrow(code('amount-not-finite'));
  });
});
