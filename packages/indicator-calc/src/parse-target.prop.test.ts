import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from './format-quantity.ts';
import { formatTarget } from './format-target.ts';
import { parseQuantity } from './parse-quantity.ts';
import { parseTarget } from './parse-target.ts';
import { quantityOf } from './quantity-of.ts';
import { isBlank } from './internal/text.ts';

const digits = (from: number, to: number) =>
  fc.string({
    unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
    minLength: from,
    maxLength: to,
  });
const blank = fc.constantFrom(' ', '\u00a0', '\u202f', '');
const unit = fc.constantFrom('', '%', 'st', 'mnkr', 'kg CO2 per kg livsmedel', 'barn/avd.');

describe('parsing', () => {
  it('prints any text back byte for byte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        expect(formatTarget(parseTarget(text))).toBe(text);
      }),
    );
  });

  it('reads any printed number as the number it was printed from', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        digits(0, 6),
        fc.constantFrom('', '-', '\u2212'),
        blank,
        blank,
        unit,
        (whole, fraction, sign, thousands, before, unitText) => {
          const grouped = whole.toString().replace(/\d(?=(?:\d{3})+$)/gu, `$&${thousands}`);
          const glue = before === '' && !['', '%', 'st'].includes(unitText) ? ' ' : before;
          const text = `${sign}${grouped}${fraction === '' ? '' : `,${fraction}`}${glue}${unitText}`;
          const target = parseTarget(text);
          const negative = sign !== '' && (whole !== 0n || /[1-9]/u.test(fraction));
          const trimmed = fraction.replace(/0+$/u, '');
          expect(target).toEqual({
            kind: 'level',
            raw: text,
            value: `${negative ? '-' : ''}${whole}${trimmed === '' ? '' : `.${trimmed}`}`,
            decimals: fraction.length,
            unit: unitText,
          });
        },
      ),
    );
  });

  it('reads the house form of a value as the same value', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.nat(8),
        unit,
        (integer, scale, unitText) => {
          const sign = integer < 0n ? '-' : '';
          const text = (integer < 0n ? -integer : integer).toString().padStart(scale + 1, '0');
          const decimal = `${sign}${text.slice(0, text.length - scale)}.${text.slice(text.length - scale)}0`;
          const quantity = quantityOf(decimal, unitText);
          const again = parseQuantity(formatQuantity(quantity, { canonical: true }));
          expect(again).toEqual(quantity);
        },
      ),
    );
  });

  it('knows every blank that JavaScript trims in printed documents', () => {
    const blanks = Array.from(' \t\n\v\f\r\u00a0\u2009\u202f', (character) => character.charCodeAt(0));
    expect(blanks.every(isBlank)).toBe(true);
    expect([0, 8, 14, 0x21, 0x41, 0x200b].some(isBlank)).toBe(false);
  });
});
