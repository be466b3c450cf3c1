import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundRatio, signOfRest } from './round-ratio.ts';

/** Oracle: whole numbers of any size. */
const exactly = (value: number, factor: number, divisor: number, scale: number): bigint => {
  const [dividend, by] = [BigInt(value) * BigInt(factor), BigInt(divisor) * BigInt(scale)];
  const size = dividend < 0n ? -dividend : dividend;
  const quotient = size / by + (2n * (size % by) >= by ? 1n : 0n);
  return dividend < 0n ? -quotient : quotient;
};

const positive = (most: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: most }));
const ratio = fc.tuple(
  fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1e6, max: 1e6 })),
  positive(1e8),
  positive(Number.MAX_SAFE_INTEGER),
  fc.constantFrom(1, 10, 1000, 1e9),
);

/** A value that makes the ratio a tie, or one beside it. */
const tie = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: -1, max: 1 }))
  .map(([half, quotient, off]) => [half * (2 * quotient + 1) + off, 1, 2 * half, 1] as const);

describe('roundRatio', () => {
  it.each([
    ['any ratio', ratio],
    ['ties and their neighbours', tie],
    ['ties of large products', tie.map(([value, , divisor]) => [value, 1e6, divisor, 1e6] as const)],
  ])('rounds %s exactly, and knows which way', (_, ratios) => {
    fc.assert(
      fc.property(ratios, ([value, factor, divisor, scale]) => {
        const rounded = exactly(value, factor, divisor, scale);
        const got = roundRatio(value, factor, divisor, scale);
        expect(Object.is(got, -0)).toBe(false);
        expect(got).toBe(Number(rounded));
        if (!Number.isSafeInteger(got)) return;
        const rest = BigInt(value) * BigInt(factor) - rounded * BigInt(divisor) * BigInt(scale);
        expect(Math.sign(signOfRest(value, factor, divisor, scale, got))).toBe(
          rest > 0n ? 1 : rest < 0n ? -1 : 0,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is NaN for a number that is not safe where products are large', () => {
    expect(roundRatio(2 ** 60, 1, 1, 1)).toBeNaN();
    expect(roundRatio(1, 1, Infinity, 1)).toBeNaN();
  });
});
