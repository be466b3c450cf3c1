import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods } from './compare-periods.ts';
import { countPeriods } from './count-periods.ts';
import { createPeriod } from './create-period.ts';
import { cumulativePeriod } from './cumulative-period.ts';
import { enclosingPeriod } from './enclosing-period.ts';
import { endOfPeriod } from './end-of-period.ts';
import { formatPeriod } from './format-period.ts';
import { addDays, daysBetween } from './internal/civil.ts';
import { isInPeriod } from './is-in-period.ts';
import { listPeriods } from './list-periods.ts';
import { offsetPeriod } from './offset-period.ts';
import { parsePeriod } from './parse-period.ts';
import { periodOfDate } from './period-of-date.ts';
import type { CalendarKind, Period } from './period.ts';
import { spanOf } from './span-of.ts';
import { splitPeriod } from './split-period.ts';
import { startOfPeriod } from './start-of-period.ts';

const kinds: readonly CalendarKind[] = ['year', 'half', 'tertial', 'quarter', 'month'];
const count: Readonly<Record<CalendarKind, number>> = { year: 1, half: 2, tertial: 3, quarter: 4, month: 12 };
const years = Array.from({ length: 301 }, (_, index) => 1900 + index);

const calendarPeriod = fc
  .tuple(fc.constantFrom(...kinds), fc.integer({ min: 1900, max: 2200 }), fc.nat())
  .map(([kind, year, place]) => createPeriod({ kind, year, number: (place % count[kind]) + 1 }));
const span = fc
  .tuple(
    fc.integer({ min: 1900, max: 2200 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 40 }),
  )
  .map(([year, number, length]) => {
    const first = createPeriod({ kind: 'month', year, number });
    return spanOf(first, offsetPeriod(first, length));
  });
const period: fc.Arbitrary<Period> = fc.oneof(calendarPeriod, span);

const nesting = kinds.flatMap((outer) =>
  kinds
    .filter((inner) => (12 / count[outer]) % (12 / count[inner]) === 0)
    .map((inner) => [outer, inner] as const),
);

describe('children partition their parent', () => {
  test.each(nesting)('every %s of 1900–2200 into its %ss', (outer, inner) => {
    for (const year of years) {
      for (let number = 1; number <= count[outer]; number += 1) {
        const parent = createPeriod({ kind: outer, year, number });
        const parts = splitPeriod(parent, inner);
        const last = parts[parts.length - 1];
        if (!parts[0] || !last) throw new Error('no parts');
        if (startOfPeriod(parts[0]) !== startOfPeriod(parent))
          throw new Error(`${parent.key} opens early or late`);
        if (endOfPeriod(last) !== endOfPeriod(parent)) throw new Error(`${parent.key} closes early or late`);
        parts.slice(1).forEach((part, index) => {
          const before = parts[index];
          if (!before || addDays(endOfPeriod(before), 1) !== startOfPeriod(part))
            throw new Error(`gap at ${part.key}`);
        });
        if (parts.some((part) => enclosingPeriod(part, outer).key !== parent.key))
          throw new Error(parent.key);
      }
    }
    expect(years).toHaveLength(301);
  });
});

describe('for every period', () => {
  test('an offset forth and back is the period itself', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -200, max: 500 }), (given, steps) => {
        expect(offsetPeriod(offsetPeriod(given, steps), -steps)).toEqual(given);
      }),
    );
  });

  test('the next period starts the day after this one ends', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(startOfPeriod(offsetPeriod(given, 1))).toBe(addDays(endOfPeriod(given), 1));
      }),
    );
  });

  test('every label of every style and language reads back as the period', () => {
    fc.assert(
      fc.property(
        period,
        fc.constantFrom('long' as const, 'short' as const),
        fc.constantFrom('sv' as const, 'en' as const),
        (given, style, language) => {
          expect(parsePeriod(formatPeriod(given, { style, language }))).toEqual(given);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('the key reads back as the period', () => {
    fc.assert(
      fc.property(period, (given) => {
        expect(parsePeriod(given.key)).toEqual(given);
      }),
    );
  });

  test('the label reads back in upper case, lower case and with wide spaces', () => {
    fc.assert(
      fc.property(period, fc.constantFrom(' ', '\u00a0', '\u202f', '   '), (given, space) => {
        const label = formatPeriod(given).replaceAll(' ', space);
        expect(parsePeriod(label.toUpperCase())).toEqual(given);
        expect(parsePeriod(label.toLowerCase())).toEqual(given);
      }),
    );
  });

  test('the count is the length of the list, and the list is in order', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -3, max: 60 }), (from, steps) => {
        const to = offsetPeriod(from, steps);
        const list = listPeriods(from, to);
        expect(list).toHaveLength(countPeriods(from, to));
        expect(list).toHaveLength(Math.max(0, steps + 1));
        expect([...list].sort(comparePeriods)).toEqual(list);
      }),
    );
  });

  test('comparing is antisymmetric, and zero for the same months alone', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        const same = startOfPeriod(a) === startOfPeriod(b) && endOfPeriod(a) === endOfPeriod(b);
        expect(comparePeriods(a, b) === 0).toBe(same);
      }),
    );
  });

  test('its first and last day lie in it, the days beside it do not', () => {
    fc.assert(
      fc.property(period, (given) => {
        const [start, end] = [startOfPeriod(given), endOfPeriod(given)];
        expect([start, end].map((day) => isInPeriod(day, given))).toEqual([true, true]);
        expect([addDays(start, -1), addDays(end, 1)].map((day) => isInPeriod(day, given))).toEqual([
          false,
          false,
        ]);
      }),
    );
  });

  test('it is the period of its kind around each of its days', () => {
    fc.assert(
      fc.property(calendarPeriod, fc.nat(), (given, day) => {
        const days = daysBetween(startOfPeriod(given), endOfPeriod(given)) + 1;
        expect(periodOfDate(addDays(startOfPeriod(given), day % days), given.kind)).toEqual(given);
      }),
    );
  });

  test('the cumulative period starts on 1 January and ends with it', () => {
    fc.assert(
      fc.property(period, (given) => {
        const sum = cumulativePeriod(given);
        expect(endOfPeriod(sum)).toBe(endOfPeriod(given));
        expect(startOfPeriod(sum)).toBe(`${endOfPeriod(given).slice(0, 4)}-01-01`);
      }),
    );
  });
});
