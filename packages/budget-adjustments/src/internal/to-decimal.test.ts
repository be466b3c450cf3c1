import { Decimal as Stranger } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { convertAmount, netOf } from '../index.ts';

describe('decimals of another configuration', () => {
  const Coarse = Stranger.clone({ precision: 3, rounding: Stranger.ROUND_DOWN });

  test('are taken as they are and computed with in full precision', () => {
    expect(netOf({ cost: new Coarse('2522.8'), income: new Coarse('0.1') }).toString()).toBe('2522.7');
    expect(convertAmount(new Coarse('1234567.89'), { from: 'kr', to: 'mnkr' }).toString()).toBe('1.23456789');
  });

  test('have to be finite too', () => {
    expect(() => netOf({ cost: new Coarse(Infinity), income: 0 })).toThrow('cost is Infinity');
  });
});

describe('what is no number', () => {
  test.each([null, undefined, true, {}, [], '1 000', '٣', ''])('%j is refused', (value) => {
    expect(() => netOf({ cost: value as never, income: 0 })).toThrow(
      expect.objectContaining({ code: 'amount-not-finite' }) as Error,
    );
  });
});
