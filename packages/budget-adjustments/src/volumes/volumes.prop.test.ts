import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decomposeDeviation, linearChangeForMean } from '../volumes.ts';

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const volume = fc.integer({ min: 1, max: 10_000 });

test('volume, mix and price add up to the deviation exactly, reckoned in whole numbers', () => {
  const group = fc.record({
    name: fc.constant('g'),
    budgetVolume: volume,
    budgetPrice: amount,
    volume,
    price: amount,
  });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
      const parts = decomposeDeviation(groups);
      const total = groups.reduce(
        (sum, one) =>
          sum + BigInt(one.budgetVolume) * BigInt(one.budgetPrice) - BigInt(one.volume) * BigInt(one.price),
        0n,
      );
      expect(parts.total.toFixed(0)).toBe(total.toString());
      expect(parts.volume.plus(parts.mix).plus(parts.price).toFixed()).toBe(total.toString());
    }),
  );
});

test('the linear path has the wanted mean', () => {
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 60 }), (start, mean, periods) => {
      const { change, end } = linearChangeForMean({ start, mean }, { periods });
      const levels = Array.from({ length: periods }, (_, period) => change.times(period + 1).plus(start));
      const sum = levels.reduce((all, level) => all.plus(level));
      expect(sum.div(periods).minus(mean).abs().lt('1e-40')).toBe(true);
      expect(levels.at(-1)?.eq(end)).toBe(true);
    }),
  );
});
