import { describe, expect, it } from 'vitest';
import { assessIndicator, quantityOfRatio, type RatioOptions, type RatioParts } from './index.ts';

const shown = (parts: RatioParts, options: RatioOptions): string => {
  const quantity = quantityOfRatio(parts, options);
  return 'missing' in quantity ? quantity.missing : `${quantity.value} ${quantity.decimals} ${quantity.unit}`;
};

describe('quantityOfRatio', () => {
  it.each<[string, RatioParts, RatioOptions, string]>([
    ['a share in per cent', { numerator: 91, denominator: 110 }, { decimals: 1 }, '82.7 1 %'],
    ['half up', { numerator: 1, denominator: 800 }, { decimals: 1 }, '0.1 1 %'],
    ['half away from zero below it', { numerator: -1, denominator: 2000 }, { decimals: 1 }, '-0.1 1 %'],
    ['decimals kept where they are zero', { numerator: 1, denominator: 2 }, { decimals: 2 }, '50 2 %'],
    [
      'kronor per person',
      { numerator: '10179120', denominator: 840 },
      { decimals: 0, factor: 1, unit: 'kr' },
      '12118 0 kr',
    ],
    [
      'a group of exactly the least size',
      { numerator: 1, denominator: 5 },
      { decimals: 0, leastDenominator: 5 },
      '20 0 %',
    ],
    ['a smaller group', { numerator: 1, denominator: 4 }, { decimals: 0, leastDenominator: 5 }, 'suppressed'],
    [
      'nobody at all',
      { numerator: 0, denominator: 0 },
      { decimals: 0, leastDenominator: 5 },
      'not-applicable',
    ],
  ])('%s', (_, parts, options, expected) => {
    expect(shown(parts, options)).toBe(expected);
  });

  it('gives what an assessment takes', () => {
    const outcome = quantityOfRatio({ numerator: 2, denominator: 3 }, { decimals: 1 });
    expect(
      assessIndicator({ target: '66,7 %', outcome, better: 'higher' }, { basis: 'outcome' }).status,
    ).toBe('met');
  });

  it.each([
    [{ numerator: 1, denominator: -1 }, 'denominator-negative'],
    [{ numerator: NaN, denominator: 1 }, 'number-invalid'],
    [{ numerator: 1, denominator: '1e400' }, 'number-invalid'],
  ])('refuses %j', (parts, code) => {
    expect(() => quantityOfRatio(parts, { decimals: 1 })).toThrow(expect.objectContaining({ code }));
  });
});
