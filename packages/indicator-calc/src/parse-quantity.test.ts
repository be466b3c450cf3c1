import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format-quantity.ts';
import { parseQuantity } from './parse-quantity.ts';
import { quantityOf } from './quantity-of.ts';
import { safeParseQuantity } from './safe-parse-quantity.ts';

describe('parseQuantity', () => {
  it.each<readonly [string, string, number, string]>([
    ['9,8 %', '9.8', 1, '%'],
    ['90%', '90', 0, '%'],
    ['2 522,8', '2522.8', 1, ''],
    ['2\u00a0522,8', '2522.8', 1, ''],
    ['2\u202f522,8', '2522.8', 1, ''],
    ['2522,8', '2522.8', 1, ''],
    ['1 234\u00a0567\u202f890 kr', '1234567890', 0, 'kr'],
    ['-6,8', '-6.8', 1, ''],
    ['\u22126,8\u00a0%', '-6.8', 1, '%'],
    ['+5 %', '5', 0, '%'],
    ['-0,0 %', '0', 1, '%'],
    ['1,80 kg CO2 per kg livsmedel', '1.8', 2, 'kg CO2 per kg livsmedel'],
    ['14,1 barn/avd.', '14.1', 1, 'barn/avd.'],
    ['<b>27 310</b>', '27310', 0, ''],
    ['<i>-2 %</i>', '-2', 0, '%'],
    ['1,6 kg CO<sub>2</sub>', '1.6', 1, 'kg CO2'],
    [' \u00a090  % ', '90', 0, '%'],
    ['12  personer\u00a0totalt', '12', 0, 'personer totalt'],
    ['007', '7', 0, ''],
    ['0,50', '0.5', 2, ''],
    ['55 per 100 000 invånare', '55', 0, 'per 100 000 invånare'],
    ['5m2', '5', 0, 'm2'],
    ['3 %-enheter', '3', 0, '%-enheter'],
    ['12 345 678 901 234 567 890 123 456 789', '12345678901234567890123456789', 0, ''],
  ])('reads %j', (raw, value, decimals, unit) => {
    const quantity = parseQuantity(raw);
    expect(quantity).toEqual({ kind: 'quantity', raw, value, decimals, unit });
    expect(formatQuantity(quantity)).toBe(raw);
  });

  it.each(['', '-', '–', ' ', '\u00a0'])('%j is no value, and no zero', (raw) => {
    expect(parseQuantity(raw)).toEqual({ kind: 'none', raw });
    expect(formatQuantity(parseQuantity(raw), { canonical: true })).toBe('');
  });

  it('reads zero as a value', () => {
    expect(parseQuantity('0')).toMatchObject({ kind: 'quantity', value: '0' });
  });

  it.each([
    '1e400',
    'NaN',
    'Infinity',
    'öka',
    '1.5',
    '10 11',
    '- 5',
    '5 %, ungefär',
    '5 × 2',
    'Tertial 1 2021',
    '0 123',
  ])('refuses %j', (text) => {
    expect(safeParseQuantity(text)).toMatchObject({ success: false, error: { code: 'quantity-unreadable' } });
  });

  it('prints the house form when asked', () => {
    const house = (raw: string) => formatQuantity(parseQuantity(raw), { canonical: true });
    expect(house('9000st')).toBe('9\u00a0000\u00a0st');
    expect(house('1,80')).toBe('1,80');
    expect(house('\u22121234567,5 kr')).toBe('-1\u00a0234\u00a0567,5\u00a0kr');
    expect(house('-0 %')).toBe('0\u00a0%');
  });
});

describe('quantityOf', () => {
  it.each<readonly [Decimal | string | number, string, string]>([
    ['97.60', '97.6', '97,6\u00a0%'],
    [97.6, '97.6', '97,6\u00a0%'],
    [new Decimal('97.6'), '97.6', '97,6\u00a0%'],
    ['+5', '5', '5\u00a0%'],
    ['-0.00', '0', '0\u00a0%'],
    [
      1e21,
      '1000000000000000000000',
      '1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0%',
    ],
    [1e-7, '0.0000001', '0,0000001\u00a0%'],
    [
      '-123456789012345678.25',
      '-123456789012345678.25',
      '-123\u00a0456\u00a0789\u00a0012\u00a0345\u00a0678,25\u00a0%',
    ],
  ])('makes a value of %s', (input, value, raw) => {
    expect(quantityOf(input, '%')).toMatchObject({ kind: 'quantity', value, raw, unit: '%' });
  });

  it.each([NaN, Infinity, -Infinity, '1e400', '9,8', '', ' 1', new Decimal(NaN), null, {}, '1'.repeat(31)])(
    'refuses %s',
    (input) => {
      expect(() => quantityOf(input as never, '%')).toThrow(
        expect.objectContaining({ code: 'number-invalid' }) as Error,
      );
    },
  );
});
