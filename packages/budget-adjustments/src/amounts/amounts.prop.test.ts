import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allocateAmount,
  convertAmount,
  formatAmount,
  parseAmount,
  type AmountUnit,
  type SignStyle,
} from '../index.ts';

const unit = fc.constantFrom<AmountUnit>('kr', 'tkr', 'mnkr', 'plain');
const text = fc
  .record({
    sign: fc.constantFrom('', '-', '−', '–', '+', 'minus '),
    whole: fc.integer({ min: 0, max: 99_999_999 }),
    grouping: fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', ''),
    fraction: fc.constantFrom('', ',0', ',5', ',08', ',125'),
    unitText: fc.constantFrom('', ' mnkr', '\u00a0tkr', ' kronor', ' kr'),
  })
  .map(
    ({ sign, whole, grouping, fraction, unitText }) =>
      `${sign}${String(whole).replace(/\B(?=(\d{3})+$)/g, grouping)}${fraction}${unitText}`,
  );

test('printing what was parsed gives the text back, byte for byte', () => {
  fc.assert(
    fc.property(text, unit, (raw, tableUnit) => {
      expect(formatAmount(parseAmount(raw, { unit: tableUnit }))).toBe(raw);
    }),
  );
});

test('any text at all is either refused or comes back byte for byte', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789 ,-−+_<>bmnkrtca\u00a0')) }),
      (raw) => {
        let printed: string;
        try {
          printed = formatAmount(parseAmount(raw));
        } catch (error) {
          expect(error).toMatchObject({ code: 'amount-unreadable' });
          return;
        }
        expect(printed).toBe(raw);
      },
    ),
  );
});

test('parsing what was printed gives the value back, when the decimals suffice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      unit,
      fc.constantFrom<SignStyle>('none', 'plus', 'hyphen', 'minus', 'en-dash', 'word'),
      fc.boolean(),
      (value, printUnit, sign, approximate) => {
        const printed = formatAmount(value, { unit: printUnit, decimals: 6, sign, approximate });
        const parsed = parseAmount(printed, { unit: printUnit });
        expect(parsed).toMatchObject({ kind: 'amount', approximate });
        expect(parsed.kind === 'amount' && parsed.value.eq(value)).toBe(true);
      },
    ),
  );
});

test('a conversion and back is the identity', () => {
  const money = fc.constantFrom<'kr' | 'tkr' | 'mnkr'>('kr', 'tkr', 'mnkr');
  fc.assert(
    fc.property(fc.integer(), money, money, (value, from, to) => {
      const there = convertAmount(value, { from, to });
      expect(convertAmount(there, { from: to, to: from }).toNumber()).toBe(value);
    }),
  );
});

test('an allocation adds up to the total, each share within one step of its exact proportion', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc
        .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
        .filter((weights) => weights.some((weight) => weight > 0)),
      (total, weights) => {
        const shares = allocateAmount(total.toString(), weights, { decimals: 0 }).map((share) =>
          BigInt(share.toFixed(0)),
        );
        expect(shares.reduce((sum, share) => sum + share, 0n)).toBe(total);
        const sum = BigInt(weights.reduce((all, weight) => all + weight, 0));
        for (const [index, share] of shares.entries()) {
          const off = share * sum - total * BigInt(weights[index] ?? 0);
          expect(off < sum && off > -sum).toBe(true);
        }
      },
    ),
  );
});
