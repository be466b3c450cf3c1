import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitPeriod } from '../index.ts';
import { addDays, daysBetween } from '../internal/civil.ts';
import {
  assessInterval,
  formatFinding,
  isCarriedOver,
  isWholeYear,
  overlapWithPeriod,
  validateInterval,
  type Interval,
} from '../planning.ts';

const activity: Interval = { start: '2021-02-01', end: '2021-06-30' };

describe('assessInterval', () => {
  test.each([
    [undefined, '2021-01-31', 'not-started'],
    [undefined, '2021-02-01', 'ongoing'],
    [undefined, '2021-06-30', 'ongoing'],
    [undefined, '2021-07-01', 'ended'],
    [false, '2021-01-31', 'not-started'],
    [false, '2021-06-30', 'ongoing'],
    [false, '2021-07-01', 'overdue'],
    [true, '2021-03-01', 'ended'],
    [true, '2021-07-01', 'ended'],
  ] as const)('completed %s on %s is %s', (completed, on, state) => {
    expect(assessInterval(Object.freeze({ ...activity, completed }), on).state).toBe(state);
  });

  test('says the days it follows from', () => {
    expect(assessInterval(activity, '2021-07-10')).toEqual({
      state: 'ended',
      on: '2021-07-10',
      daysToStart: -159,
      daysToEnd: -10,
    });
  });

  test.each([
    [{ start: '2021-07-01', end: '2021-06-30' }, '2021-01-01', 'order-reversed'],
    [{ start: '', end: '2021-06-30' }, '2021-01-01', 'date-invalid'],
    [activity, '2021-02-29', 'date-invalid'],
  ])('%j on %s is %s', (interval, on, code) => {
    expect(() => assessInterval(interval, on)).toThrow(expect.objectContaining({ code }));
  });
});

describe('overlapWithPeriod', () => {
  test.each([
    ['2021', '2021-02-01', '2021-06-30', 150, 365, 150],
    ['2021-T1', '2021-02-01', '2021-04-30', 89, 120, 150],
    ['2021-06', '2021-06-01', '2021-06-30', 30, 30, 150],
    ['2021-02', '2021-02-01', '2021-02-28', 28, 28, 150],
    ['2021-02/2021-06', '2021-02-01', '2021-06-30', 150, 150, 150],
  ])('with %s', (period, start, end, days, ofPeriod, ofInterval) => {
    expect(overlapWithPeriod(activity, period)).toEqual({
      status: 'overlap',
      start,
      end,
      ofPeriod: { days, of: ofPeriod, value: days / ofPeriod },
      ofInterval: { days, of: ofInterval, value: days / ofInterval },
    });
  });

  test.each([
    ['2021-07', 'before'],
    ['2021-01', 'after'],
  ])('with %s there is none', (period, reason) => {
    expect(overlapWithPeriod(activity, period)).toEqual({ status: 'none', reason });
  });

  test('one common day at either edge is an overlap', () => {
    expect(overlapWithPeriod({ start: '2021-04-30', end: '2021-06-30' }, '2021-T1')).toMatchObject({
      start: '2021-04-30',
      end: '2021-04-30',
    });
    expect(overlapWithPeriod({ start: '2020-06-01', end: '2021-01-01' }, '2021-T1')).toMatchObject({
      start: '2021-01-01',
      end: '2021-01-01',
    });
  });

  test('the overlaps with the tertials of its years add up to the whole', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 300 }))
      .map(([from, length]) => ({
        start: addDays('2019-01-01', from),
        end: addDays('2019-01-01', from + length),
      }));
    fc.assert(
      fc.property(interval, (given) => {
        const tertials = ['2019', '2020', '2021'].flatMap((year) => splitPeriod(year, 'tertial'));
        const days = tertials
          .map((tertial) => overlapWithPeriod(given, tertial))
          .reduce((sum, overlap) => sum + (overlap.status === 'overlap' ? overlap.ofInterval.days : 0), 0);
        expect(days).toBe(daysBetween(given.start, given.end) + 1);
      }),
    );
  });
});

// Start and end dates of activities in three published plans and reports.
describe('dates of published activities', () => {
  test.each([
    ['2021-01-01', '2021-12-31', 2021, false, true, []],
    ['2019-01-01', '2021-12-31', 2021, true, false, []],
    ['2020-01-01', '2021-12-31', 2020, false, false, []],
    ['2021-01-31', '2021-06-30', 2021, false, false, ['start-inside-month']],
    ['2020-01-27', '2020-12-31', 2020, false, false, ['start-inside-month']],
    ['2019-01-01', '2020-02-29', 2020, true, false, ['leap-day']],
    ['2020-01-01', '2021-05-31', 2021, true, false, []],
    ['2020-12-31', '2021-01-01', 2021, true, false, ['start-inside-month', 'end-inside-month']],
  ])('%s to %s in %i', (start, end, year, carriedOver, wholeYear, codes) => {
    const interval = { start, end };
    expect(isCarriedOver(interval, year)).toBe(carriedOver);
    expect(isWholeYear(interval)).toBe(wholeYear);
    expect(validateInterval(interval).map(({ code }) => code)).toEqual(codes);
  });
});

describe('validateInterval', () => {
  test.each([
    ['2021-06-30', '2021-02-01', ['start-inside-month', 'end-inside-month', 'start-after-end']],
    ['2021-02-29', '2021-02-28', ['date-invalid']],
    ['', '', ['date-invalid', 'date-invalid']],
    ['2020-02-29', '2020-02-29', ['start-inside-month', 'leap-day', 'leap-day']],
    ['2020-02-01', '2020-02-28', ['end-inside-month']],
  ])('%s to %s', (start, end, codes) => {
    expect(validateInterval({ start, end }).map(({ code }) => code)).toEqual(codes);
  });

  test('never throws, and texts exist for every finding in both languages', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (start, end) => {
        for (const finding of validateInterval({ start, end })) {
          expect(formatFinding(finding, 'sv')).not.toContain('undefined');
          expect(formatFinding(finding, 'en')).not.toContain('undefined');
        }
      }),
    );
  });

  test.each([
    ['sv', 'Startdatum 2021-06-30 ligger efter slutdatum.'],
    ['en', 'Start date 2021-06-30 comes after the end date.'],
  ] as const)('a finding in %s', (language, text) => {
    const findings = validateInterval({ start: '2021-06-30', end: '2021-02-28' });
    expect(findings.map((finding) => formatFinding(finding, language))).toContain(text);
  });
});
