import { describe, expect, test } from 'vitest';
import { parseAmount, safeParseAmount, type PrintedAmount } from '../index.ts';

const printed = (text: string, unit?: 'kr' | 'tkr' | 'mnkr'): PrintedAmount => {
  const amount = parseAmount(text, { unit });
  if (amount.kind === 'missing') throw new Error(`missing: ${text}`);
  return amount;
};

describe('parseAmount reads every printed form', () => {
  test.each([
    ['2 522,8', 'mnkr', '2522800000', 'mnkr', 1, 'none'],
    ['2\u00a0522,8', 'mnkr', '2522800000', 'mnkr', 1, 'none'],
    ['2\u202f522,8', 'mnkr', '2522800000', 'mnkr', 1, 'none'],
    ['-37,4', 'mnkr', '-37400000', 'mnkr', 1, 'hyphen'],
    ['−37,4', 'mnkr', '-37400000', 'mnkr', 1, 'minus'],
    ['–37,4', 'mnkr', '-37400000', 'mnkr', 1, 'en-dash'],
    ['1 231,9 mnkr', undefined, '1231900000', 'mnkr', 1, 'none'],
    ['5,6 mnkr', undefined, '5600000', 'mnkr', 1, 'none'],
    ['5,6\u00a0mnkr', 'tkr', '5600000', 'mnkr', 1, 'none'],
    ['100 tkr', undefined, '100000', 'tkr', 0, 'none'],
    ['1 060 tkr', undefined, '1060000', 'tkr', 0, 'none'],
    ['12 118 kronor', undefined, '12118', 'kr', 0, 'none'],
    ['minus 1,6 mnkr', undefined, '-1600000', 'mnkr', 1, 'word'],
    ['plus 1,6 miljoner kronor', undefined, '1600000', 'mnkr', 1, 'word'],
    ['16 mnkr', undefined, '16000000', 'mnkr', 0, 'none'],
    ['+12', undefined, '12', 'plain', 0, 'plus'],
    ['<b>27 310</b>', 'tkr', '27310000', 'tkr', 0, 'none'],
    [' 27310 ', 'tkr', '27310000', 'tkr', 0, 'none'],
    ['-0,0', 'mnkr', '0', 'mnkr', 1, 'hyphen'],
    ['0,005', 'kr', '0.005', 'kr', 3, 'none'],
    ['123456789012345678901234567890,12', 'kr', '123456789012345678901234567890.12', 'kr', 2, 'none'],
  ] as const)('%j in a table of %s', (text, unit, value, readUnit, decimals, sign) => {
    const amount = printed(text, unit);
    expect(amount.value.toString()).toBe(value);
    expect(amount).toMatchObject({ raw: text, unit: readUnit, decimals, sign, approximate: false });
  });

  test.each(['ca 2,1 mnkr', 'Ca. 2,1 mnkr', 'c:a 2,1 mnkr', 'cirka 2,1 mnkr', 'drygt 2,1 mnkr'])(
    '%j is flagged approximate',
    (text) => {
      expect(printed(text)).toMatchObject({ approximate: true, unit: 'mnkr', decimals: 1 });
      expect(printed(text).value.toString()).toBe('2100000');
    },
  );

  test('an approximate deficit keeps both marks', () => {
    expect(printed('ca minus 1,6 mnkr')).toMatchObject({ approximate: true, sign: 'word' });
  });

  test.each(['', ' ', '\u00a0', '-', '–', '—', '−', '_', '<b></b>'])('%j is missing, not zero', (text) => {
    expect(parseAmount(text)).toEqual({ kind: 'missing', raw: text });
  });

  test('a zero is a value', () => {
    expect(printed('0').value.isZero()).toBe(true);
    expect(printed('-0').value.isNegative()).toBe(false);
  });
});

describe('parseAmount refuses what is not one amount', () => {
  test.each([
    ['1,2,3', 'two-commas'],
    ['1.231,9', 'decimal-point'],
    ['2.5', 'decimal-point'],
    ['1 23 4', 'grouping'],
    ['12 34', 'grouping'],
    ['29 januari', 'unit'],
    ['5 %', 'not-an-amount'],
    ['NaN', 'not-an-amount'],
    ['Infinity', 'not-an-amount'],
    [',5', 'not-an-amount'],
    ['5,', 'not-an-amount'],
    ['--5', 'not-an-amount'],
    ['cal 5', 'not-an-amount'],
    ['9'.repeat(41), 'too-long'],
    [`${'1'.repeat(39)},11`, 'too-long'],
  ])('%j: %s', (text, reason) => {
    const result = safeParseAmount(text);
    expect(result).toMatchObject({
      success: false,
      error: { code: 'amount-unreadable', details: { text, reason } },
    });
    expect(() => parseAmount(text)).toThrow(text);
  });

  test('a value that is no string at all', () => {
    expect(safeParseAmount(5 as never)).toMatchObject({
      success: false,
      error: { code: 'amount-unreadable' },
    });
  });
});

test('a text of a million characters is refused without delay', () => {
  for (const text of [
    `ca${' '.repeat(10 ** 6)}x`,
    `5${' '.repeat(10 ** 6)}!`,
    '<'.repeat(10 ** 6),
    ','.repeat(10 ** 6),
  ]) {
    expect(safeParseAmount(text).success).toBe(false);
  }
});
