import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareGoalNumbers } from './index.ts';

describe('compareGoalNumbers', () => {
  test.each([
    ['1', '1', 0],
    ['1.2.', ' 1.2', 0],
    ['1.9', '1.10', -1],
    ['1', '1.1', -1],
    ['1.1', '1', 1],
    ['2', '1.9.9', 1],
    ['9', 'a', -1],
    ['1.ä', '1.ö', -1],
    ['1.z', '1.å', -1],
    ['1..2', undefined, -1],
    [undefined, '1', 1],
    [undefined, undefined, 0],
  ])('%s against %s', (one, other, expected) => {
    expect(compareGoalNumbers(one, other)).toBe(expected);
    expect(compareGoalNumbers(other, one) + expected).toBe(0);
  });

  test('orders any labels the same way from any order', () => {
    const label = fc.option(fc.constantFrom('1', '1.1', '1.10', '1.2', '2.', '1..2', 'å', 'a', ''), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(label), (labels) => {
        const sorted = [...labels].sort(compareGoalNumbers);
        expect([...labels].reverse().sort(compareGoalNumbers)).toEqual(sorted);
      }),
    );
  });
});
