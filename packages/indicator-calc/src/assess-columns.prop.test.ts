import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  assessColumns,
  columnBases,
  type ColumnIndicator,
  columnReasons,
  columnStatuses,
  rollUpColumns,
} from './columns.ts';
import {
  assessIndicator,
  mergeRollUps,
  type Missing,
  type PartlyRule,
  type Quantity,
  quantityOf,
  quantityOfRatio,
  rollUp,
  type Target,
} from './index.ts';

/** A whole number of 10^-decimals as decimal text. */
const text = (whole: number, decimals: number): string => {
  const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${whole < 0 ? '-' : ''}${digits.slice(0, point)}${decimals === 0 ? '' : `.${digits.slice(point)}`}`;
};

const rule: fc.Arbitrary<PartlyRule> = fc.oneof(
  fc.record({
    rule: fc.constant('within-percent' as const),
    percent: fc.constantFrom('0', '2.5', '10', '33.333'),
  }),
  fc.record({
    rule: fc.constant('within-points' as const),
    points: fc.constantFrom('0', '0.5', '1', '1.25', '20'),
  }),
  fc.constant({ rule: 'better-than-last-year' as const }),
);

const indicator: fc.Arbitrary<ColumnIndicator> = fc.record({
  decimals: fc.nat(3),
  factor: fc.constantFrom(1, 100, 1000),
  numeratorDecimals: fc.nat(3),
  denominatorDecimals: fc.nat(2),
  leastDenominator: fc.constantFrom(0, 5),
  form: fc.constantFrom('at-least' as const, 'at-most' as const, 'within' as const),
  tolerance: fc.nat(30),
  partly: fc.option(fc.array(rule, { maxLength: 3 }), { nil: undefined }),
});

// Where twice a number times a factor of the indicators reaches 2^53, and beyond what a 32-bit number holds.
const border = fc
  .tuple(
    fc.constantFrom(
      2 ** 31,
      2 ** 51,
      ...[1e1, 1e2, 1e3, 1e4, 1e5, 1e6].map((by) => Math.floor(2 ** 52 / by)),
    ),
    fc.integer({ min: -2, max: 2 }),
    fc.constantFrom(1, -1),
  )
  .map(([size, beside, sign]) => sign * (size + beside));
// Small numbers make ties and met targets likely; large ones pass 2^53 when multiplied.
const whole = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -40, max: 40 }) },
  border,
  fc.integer({ min: -1e5, max: 1e5 }),
  fc.maxSafeInteger().map((n) => Math.trunc(n / 4096)),
);
const orMissing = (numbers: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 9, arbitrary: numbers }, fc.constant(NaN));
const row = fc.record({
  numerator: orMissing(whole),
  denominator: orMissing(whole.map((n) => Math.abs(n))),
  target: orMissing(whole),
  forecast: fc.oneof(whole, fc.constant(NaN)),
  lastYear: orMissing(whole),
  // How far the target lies from the outcome, to have many on and beside it.
  near: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
});

const notReported: Missing = { missing: 'not-reported' };

describe('assessColumns', () => {
  it('gives on every row what assessIndicator gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        indicator,
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('forecast' as const, 'outcome' as const, 'forecast-or-outcome' as const),
        (spec, rows, basis) => {
          const { decimals, numeratorDecimals = 0, denominatorDecimals = 0, form, tolerance = 0 } = spec;
          const outcomes = rows.map(({ numerator, denominator }): Quantity | Missing =>
            Number.isNaN(numerator) || Number.isNaN(denominator)
              ? notReported
              : quantityOfRatio(
                  {
                    numerator: text(numerator, numeratorDecimals),
                    denominator: text(denominator, denominatorDecimals),
                  },
                  { decimals, factor: spec.factor, unit: '', leastDenominator: spec.leastDenominator },
                ),
          );
          const wholeOf = (value: Quantity | Missing): number =>
            'value' in value ? Math.round(Number(value.value) * 10 ** decimals) : NaN;
          // A printed outcome beyond 2^53 is refused by the columns.
          const usable = rows
            .map((_, index) => index)
            .filter((index) => !(Math.abs(wholeOf(outcomes[index] as Quantity)) > 2 ** 52));
          const targets = usable.map((index) => {
            const { target, near } = rows[index] as (typeof rows)[number];
            const outcome = wholeOf(outcomes[index] as Quantity);
            return near === undefined || Number.isNaN(outcome) ? target : outcome + near;
          });
          const column = (name: 'numerator' | 'denominator' | 'forecast' | 'lastYear') =>
            Float64Array.from(usable, (index) => rows[index]?.[name] ?? NaN);
          const columns = assessColumns(
            {
              indicator: new Uint8Array(usable.length),
              numerator: column('numerator'),
              denominator: column('denominator'),
              target: Float64Array.from(targets),
              forecast: column('forecast'),
              lastYear: column('lastYear'),
            },
            [spec],
            { basis },
          );

          usable.forEach((index, place) => {
            const { forecast, lastYear } = rows[index] as (typeof rows)[number];
            const goal = targets[place] as number;
            const value = (number: number): Quantity | Missing =>
              Number.isNaN(number) ? notReported : quantityOf(text(number, decimals), '');
            const target: Target = Number.isNaN(goal)
              ? { kind: 'none' }
              : form === 'within'
                ? {
                    kind: 'within',
                    value: text(tolerance, decimals),
                    centre: text(goal, decimals),
                    decimals,
                    unit: '',
                  }
                : { kind: form, value: text(goal, decimals), decimals, unit: '' };
            const byForecast =
              basis === 'forecast' || (basis === 'forecast-or-outcome' && !Number.isNaN(forecast));
            const assessed = assessIndicator(
              {
                target,
                outcome: outcomes[index],
                forecast: value(forecast),
                lastYear: Number.isNaN(lastYear) ? undefined : value(lastYear),
              },
              { basis: byForecast ? 'forecast' : 'outcome', partly: spec.partly },
            );
            const status = columnStatuses[columns.status[place] as number];
            seen.add(`${status ?? ''} ${form} ${columnBases[columns.basis[place] as number] ?? ''}`);
            expect([status, columnReasons[columns.reason[place] as number]]).toEqual([
              assessed.status,
              assessed.reason,
            ]);
            const outcome = outcomes[index] as Quantity | Missing;
            const printed = columns.printed[place] as number;
            expect(Number.isNaN(printed) ? undefined : Number(text(printed, decimals))).toEqual(
              'value' in outcome ? Number(outcome.value) : undefined,
            );
            const distance = columns.distance[place] as number;
            expect(Number.isNaN(distance) ? undefined : Number(text(distance, decimals))).toEqual(
              assessed.distance?.absolute === undefined ? undefined : Number(assessed.distance.absolute),
            );
          });
        },
      ),
      { numRuns: 600 },
    );
    // Every grade was met in every form, by forecast, by outcome and by a rounded one.
    for (const form of ['at-least', 'at-most', 'within']) {
      expect(seen).toContain(`met ${form} rounded-outcome`);
      for (const status of ['met', 'partly', 'not-met', 'needs-rule']) {
        expect(seen).toContain(`${status} ${form} forecast`);
        expect(seen).toContain(`${status} ${form} outcome`);
      }
    }
  });
});

describe('rollUpColumns', () => {
  it('gives for every group what rollUp gives, and for the total what mergeRollUps gives', () => {
    const figures = fc.record({
      board: fc.nat(2),
      sex: fc.nat(1),
      numerator: orMissing(fc.maxSafeInteger()),
      denominator: orMissing(fc.maxSafeInteger().map((n) => Math.abs(n))),
    });
    fc.assert(
      fc.property(fc.array(figures, { maxLength: 30 }), fc.constantFrom(1, 100), (rows, factor) => {
        const { groups, total } = rollUpColumns(
          {
            indicator: new Uint8Array(rows.length),
            numerator: Float64Array.from(rows, (one) => one.numerator),
            denominator: Float64Array.from(rows, (one) => one.denominator),
          },
          [{ decimals: 0, factor, form: 'at-least' }],
          {
            by: [
              { codes: Uint8Array.from(rows, (one) => one.board), size: 3 },
              { codes: Uint8Array.from(rows, (one) => one.sex), size: 2 },
            ],
          },
        );
        const scalar = (board: number, sex: number) =>
          rollUp(
            rows.flatMap((one, index) => {
              if (one.board !== board || one.sex !== sex) return [];
              const organisation = `row ${index}`;
              const { numerator, denominator } = one;
              return Number.isNaN(numerator) || Number.isNaN(denominator)
                ? { organisation, missing: 'not-reported' as const }
                : { organisation, numerator, denominator };
            }),
            { aggregation: 'ratio-of-sums', factor },
          );
        const compare = (columns: typeof groups, at: number, rolled: ReturnType<typeof rollUp>) => {
          expect([columns.rows[at], columns.notApplicable[at]]).toEqual([
            rolled.coverage.of,
            rolled.coverage.notApplicable,
          ]);
          expect([columns.numerator[at], columns.denominator[at]]).toEqual([
            rolled.numerator.toNumber(),
            rolled.denominator.toNumber(),
          ]);
          const value =
            rolled.result.status === 'value' ? rolled.result.value.toDecimalPlaces(0).toNumber() + 0 : NaN;
          expect(columns.value[at]).toEqual(value);
        };
        for (const sex of [0, 1]) {
          const boards = [0, 1, 2].map((board) => scalar(board, sex));
          boards.forEach((board, index) => {
            compare(groups, index * 2 + sex, board);
          });
          compare(total, sex, mergeRollUps(boards));
        }
      }),
    );
  });
});
