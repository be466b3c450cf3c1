import { describe, expect, it } from 'vitest';

import {
  assessColumns,
  type AssessColumnsOptions,
  type AssessedColumns,
  type AssessmentColumns,
  columnBases,
  type ColumnIndicator,
  columnReasons,
  columnStatuses,
} from './columns.ts';

const outcome: AssessColumnsOptions = { basis: 'outcome' };
const percentage: ColumnIndicator = { decimals: 1, factor: 100, form: 'at-least' };

const one = (
  columns: Record<string, number>,
  indicator: ColumnIndicator,
  options = outcome,
): AssessedColumns => {
  const { numerator = NaN, target = NaN, ...others } = columns;
  const rest = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, Float64Array.of(value)]),
  );
  return assessColumns(
    {
      indicator: Uint8Array.of(0),
      numerator: Float64Array.of(numerator),
      target: Float64Array.of(target),
      ...rest,
    },
    [indicator],
    options,
  );
};

const words = ({ status, reason, basis }: AssessedColumns, row = 0): (string | undefined)[] => [
  columnStatuses[status[row] ?? -1],
  columnReasons[reason[row] ?? -1],
  columnBases[basis[row] ?? -1],
];

describe('assessColumns', () => {
  it('prints 2 of 3 as 66,7 % and 1 of 800 as 0,1 %, half up', () => {
    expect(one({ numerator: 2, denominator: 3 }, percentage).printed[0]).toBe(667);
    expect(one({ numerator: 1, denominator: 800 }, percentage).printed[0]).toBe(1);
    expect(one({ numerator: 1, denominator: 2000 }, percentage).printed[0]).toBe(1);
    expect(one({ numerator: -1, denominator: 2000 }, percentage).printed[0]).toBe(-1);
  });

  it.each([
    [
      'sick leave 9,8 so far and 9 expected meets 9 by forecast',
      'forecast',
      ['met', 'target-reached', 'forecast'],
    ],
    ['and misses it by outcome', 'outcome', ['needs-rule', 'rule-missing', 'outcome']],
    [
      'and is judged by forecast where there is one',
      'forecast-or-outcome',
      ['met', 'target-reached', 'forecast'],
    ],
  ] as const)('%s', (_, basis, expected) => {
    const sickLeave = one(
      { numerator: 98, forecast: 90, target: 90 },
      { decimals: 1, numeratorDecimals: 1, form: 'at-most' },
      { basis },
    );
    expect(words(sickLeave)).toEqual(expected);
    expect(sickLeave.distance[0]).toBe(basis === 'outcome' ? 8 : 0);
  });

  it.each([
    ['no target', { numerator: 1, denominator: 2 }, 'target-none'],
    ['no numerator', { denominator: 2, target: 1 }, 'not-reported'],
    ['no denominator', { numerator: 1, denominator: NaN, target: 1 }, 'not-reported'],
    ['denominator zero', { numerator: 0, denominator: 0, target: 1 }, 'not-applicable'],
    ['four persons where five are the least', { numerator: 1, denominator: 4, target: 1 }, 'suppressed'],
  ] as const)('%s is not assessable', (_, columns, reason) => {
    const assessed = one(columns, { ...percentage, leastDenominator: 5 });
    expect(words(assessed)).toEqual(['not-assessable', reason, 'none']);
    expect(assessed.distance[0]).toBeNaN();
  });

  it('is not assessable by a forecast that is not there, whatever the outcome', () => {
    expect(
      words(
        one(
          { numerator: 1, target: 1, forecast: NaN },
          { decimals: 0, form: 'at-least' },
          { basis: 'forecast' },
        ),
      ),
    ).toEqual(['not-assessable', 'not-reported', 'none']);
  });

  it('tells when rounding alone meets the target', () => {
    expect(words(one({ numerator: 2, denominator: 3, target: 667 }, percentage))[2]).toBe('rounded-outcome');
    expect(words(one({ numerator: 1, denominator: 3, target: 333 }, percentage))[2]).toBe('outcome');
    const ceiling: ColumnIndicator = { ...percentage, form: 'at-most' };
    expect(words(one({ numerator: 1, denominator: 3, target: 333 }, ceiling))[2]).toBe('rounded-outcome');
    const band: ColumnIndicator = { ...percentage, form: 'within', tolerance: 10 };
    expect(words(one({ numerator: 1, denominator: 3, target: 323 }, band))[2]).toBe('rounded-outcome');
    expect(words(one({ numerator: 1, denominator: 3, target: 343 }, band))[2]).toBe('outcome');
    // Öre by öre the products pass 2^53.
    const money: ColumnIndicator = {
      decimals: 0,
      factor: 100,
      numeratorDecimals: 2,
      denominatorDecimals: 2,
      form: 'at-least',
    };
    expect(
      words(
        one(
          { numerator: 4999999999999, denominator: 10000000000000, target: 50 },
          { ...money, decimals: 2, form: 'at-least' },
        ),
      )[0],
    ).toBe('met');
    expect(words(one({ numerator: 4999999999999, denominator: 9999999999999, target: 50 }, money))[2]).toBe(
      'rounded-outcome',
    );
  });

  const rules: [string, ColumnIndicator['partly'], Record<string, number>, string, string][] = [
    ['no rules: needs-rule', undefined, {}, 'needs-rule', 'rule-missing'],
    ['an empty list: not met', [], {}, 'not-met', 'target-missed'],
    [
      'exactly 10 % below',
      [{ rule: 'within-percent', percent: '10' }],
      { numerator: 450 },
      'partly',
      'rule-matched',
    ],
    [
      'just over 10 % below',
      [{ rule: 'within-percent', percent: '9.9999' }],
      { numerator: 450 },
      'not-met',
      'target-missed',
    ],
    [
      'exactly 5 points below',
      [{ rule: 'within-points', points: 5 }],
      { numerator: 450 },
      'partly',
      'rule-matched',
    ],
    [
      'points with more decimals than printed',
      [{ rule: 'within-points', points: '4.99' }],
      { numerator: 450 },
      'not-met',
      'target-missed',
    ],
    [
      'better than last year',
      [{ rule: 'better-than-last-year' }],
      { lastYear: 300 },
      'partly',
      'rule-matched',
    ],
    ['as last year', [{ rule: 'better-than-last-year' }], { lastYear: 400 }, 'not-met', 'target-missed'],
    [
      'last year had met the target',
      [{ rule: 'better-than-last-year' }],
      { lastYear: 600 },
      'not-met',
      'target-missed',
    ],
    ['last year missing', [{ rule: 'better-than-last-year' }], {}, 'not-assessable', 'last-year-missing'],
    [
      'last year missing but another rule matches',
      [{ rule: 'better-than-last-year' }, { rule: 'within-points', points: 10 }],
      {},
      'partly',
      'rule-matched',
    ],
  ];
  it.each(rules)('rules for partly: %s', (_, partly, columns, status, reason) => {
    const indicator: ColumnIndicator = { decimals: 1, numeratorDecimals: 1, form: 'at-least', partly };
    expect(words(one({ numerator: 400, target: 500, ...columns }, indicator)).slice(0, 2)).toEqual([
      status,
      reason,
    ]);
  });

  it('takes per cent of a band of its half-width', () => {
    const band: ColumnIndicator = {
      decimals: 0,
      form: 'within',
      tolerance: 4,
      partly: [{ rule: 'within-percent', percent: 50 }],
    };
    expect(words(one({ numerator: 106, target: 100 }, band))[0]).toBe('partly');
    expect(words(one({ numerator: 107, target: 100 }, band))[0]).toBe('not-met');
    expect(words(one({ numerator: 94, target: 100 }, band))[0]).toBe('partly');
  });

  it('keeps per cent exact where products pass 2^53', () => {
    const share: ColumnIndicator = {
      decimals: 0,
      form: 'at-least',
      partly: [{ rule: 'within-percent', percent: '0.000000001' }],
    };
    const target = 9_007_199_254_740_000;
    expect(words(one({ numerator: target - 90_071, target }, share))[0]).toBe('partly');
    expect(words(one({ numerator: target - 90_072, target }, share))[0]).toBe('not-met');
  });

  it('reads shared and frozen input and writes new columns', () => {
    const columns: AssessmentColumns = Object.freeze({
      indicator: Uint16Array.of(0, 1),
      numerator: Float64Array.of(5, 5),
      target: Float64Array.of(5, 6),
    });
    const indicators = Object.freeze([
      Object.freeze({ decimals: 0, form: 'at-least' } as const),
      Object.freeze({ decimals: 0, form: 'at-most' } as const),
    ]);
    const assessed = assessColumns(columns, indicators, Object.freeze(outcome));
    expect([...assessed.status]).toEqual([0, 0]);
    expect([...columns.numerator]).toEqual([5, 5]);
  });

  it('passes over further properties of the object, such as columns of the caller', () => {
    const wider = {
      indicator: Uint8Array.of(0),
      numerator: Float64Array.of(1),
      target: Float64Array.of(1),
      rows: 1,
      board: Uint8Array.of(3, 4),
    };
    expect([...assessColumns(wider, [percentage], outcome).printed]).toEqual([1000]);
  });

  it('assesses no rows', () => {
    const empty = new Float64Array(0);
    expect(
      assessColumns({ indicator: new Uint8Array(0), numerator: empty, target: empty }, [], outcome).status,
    ).toHaveLength(0);
  });
});

describe('assessColumns refuses', () => {
  it.each([
    ['a numerator that is not whole', { numerator: 0.5, denominator: 2, target: 1 }],
    ['a numerator beyond 2^53', { numerator: 2 ** 54, denominator: 2, target: 1 }],
    ['an infinite numerator', { numerator: Infinity, denominator: 2, target: 1 }],
    ['a denominator that is not whole', { numerator: 1, denominator: 2.5, target: 1 }],
    ['a denominator that is not whole beside a missing numerator', { denominator: 2.5, target: 1 }],
    ['a denominator between zero and one', { numerator: 1, denominator: 0.5, target: 1 }],
    ['a negative denominator', { numerator: 1, denominator: -1, target: 1 }],
    ['an infinite denominator', { numerator: 1, denominator: Infinity, target: 1 }],
    ['a target that is not whole', { numerator: 1, denominator: 2, target: 1.5 }],
    ['an infinite target', { numerator: 1, denominator: 2, target: Infinity }],
    ['an outcome beyond 2^53', { numerator: 2 ** 52, denominator: 1, target: 1 }],
  ])('%s, and names the row', (_, columns) => {
    expect(() => one(columns, percentage)).toThrow(
      expect.objectContaining({ code: 'column-value-invalid', details: { row: 0 } }),
    );
  });

  it('a target and a forecast that are both not whole, though their difference is', () => {
    const columns = {
      indicator: Uint8Array.of(0),
      numerator: Float64Array.of(1),
      target: Float64Array.of(1.5),
      forecast: Float64Array.of(2.5),
    };
    expect(() => assessColumns(columns, [percentage], { basis: 'forecast' })).toThrow(
      expect.objectContaining({ code: 'column-value-invalid', details: { row: 0 } }),
    );
  });

  it('the row itself, far into the columns', () => {
    const rows = 3000;
    const columns = {
      indicator: new Uint8Array(rows),
      numerator: new Float64Array(rows).fill(1).fill(0.5, 2500),
      target: new Float64Array(rows).fill(1),
    };
    expect(() => assessColumns(columns, [percentage], outcome)).toThrow(
      expect.objectContaining({ code: 'column-value-invalid', details: { row: 2500 } }),
    );
  });

  it('an indicator that is not on the list', () => {
    const columns = {
      indicator: Uint8Array.of(3),
      numerator: Float64Array.of(1),
      target: Float64Array.of(1),
    };
    expect(() => assessColumns(columns, [percentage], outcome)).toThrow(
      expect.objectContaining({ code: 'column-value-invalid' }),
    );
  });

  it.each([undefined, 'prognos'])('the basis %j, since it would decide in silence', (basis) => {
    const columns = {
      indicator: new Uint8Array(1),
      numerator: new Float64Array(1),
      target: new Float64Array(1),
    };
    expect(() => assessColumns(columns, [percentage], { basis } as never)).toThrow(
      expect.objectContaining({ code: 'option-invalid' }),
    );
  });

  it('columns of different lengths', () => {
    const columns = {
      indicator: Uint8Array.of(0),
      numerator: Float64Array.of(1, 2),
      target: Float64Array.of(1),
    };
    expect(() => assessColumns(columns, [percentage], outcome)).toThrow(
      expect.objectContaining({ code: 'column-length-mismatch' }),
    );
  });

  it.each([
    ['decimals', { decimals: -1, form: 'at-least' }],
    ['decimals', { decimals: 1.5, form: 'at-least' }],
    ['factor', { decimals: 1, factor: 0, form: 'at-least' }],
    ['factor', { decimals: 1, factor: 0.1, form: 'at-least' }],
    ['tolerance', { decimals: 1, form: 'within', tolerance: -1 }],
    ['form', { decimals: 1, form: 'level' }],
    ['percent', { decimals: 1, form: 'at-least', partly: [{ rule: 'within-percent', percent: NaN }] }],
    ['points', { decimals: 1, form: 'at-least', partly: [{ rule: 'within-points', points: '1e400' }] }],
  ])('an indicator with unusable %s', (name, indicator) => {
    expect(() => one({ numerator: 1, target: 1 }, indicator as ColumnIndicator)).toThrow(
      expect.objectContaining({
        code: 'column-indicator-invalid',
        details: expect.objectContaining({ name }) as unknown,
      }),
    );
  });
});
