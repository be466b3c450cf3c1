import { describe, expect, test } from 'vitest';
import { BudgetAdjustmentsError, isBudgetAdjustmentsError, netOf } from './index.ts';

describe('isBudgetAdjustmentsError', () => {
  test('knows an error of this package, with code, details and name', () => {
    try {
      netOf({ cost: Number.NaN, income: 0 });
      expect.unreachable();
    } catch (error) {
      expect(isBudgetAdjustmentsError(error)).toBe(true);
      expect(error).toMatchObject({
        name: 'BudgetAdjustmentsError',
        code: 'amount-not-finite',
        details: { name: 'cost', got: 'NaN' },
      });
    }
  });

  test('knows an error of another copy of this package', () => {
    const other = Object.assign(new Error('from elsewhere'), {
      [Symbol.for('@sdn/budget-adjustments/error')]: true,
    });
    expect(isBudgetAdjustmentsError(other)).toBe(true);
  });

  test.each([new Error('no'), null, undefined, 'amount-unreadable', 5, {}])('does not know %j', (value) => {
    expect(isBudgetAdjustmentsError(value)).toBe(false);
  });

  test('details may be left out', () => {
    expect(new BudgetAdjustmentsError('mixed-units', 'message').details).toEqual({});
  });
});
