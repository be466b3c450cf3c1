import { describe, expect, test } from 'vitest';
import { isPeriodCalendarError, PeriodCalendarError } from './errors.ts';

describe('the error', () => {
  const error = new PeriodCalendarError('date-invalid', 'message');

  test('has code, name, message and details', () => {
    expect(error).toMatchObject({
      code: 'date-invalid',
      name: 'PeriodCalendarError',
      message: 'message',
      details: {},
    });
  });

  test('is known by its mark, also when another copy of the package made it', () => {
    const copy = Object.assign(new Error('x'), { [Symbol.for('@sdn/period-calendar/error')]: true });
    expect([error, copy].map(isPeriodCalendarError)).toEqual([true, true]);
  });

  test.each([null, undefined, 'text', {}, new Error('x')])('%s is none', (value) => {
    expect(isPeriodCalendarError(value)).toBe(false);
  });
});
