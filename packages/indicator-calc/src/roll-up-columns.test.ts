import { describe, expect, it } from 'vitest';

import { type ColumnIndicator, rollUpColumns, type RollUpColumnsInput } from './columns.ts';

const percentage: ColumnIndicator = { decimals: 1, factor: 100, form: 'at-least' };
const columns: RollUpColumnsInput = Object.freeze({
  indicator: Uint8Array.of(0, 0, 0, 0, 1),
  numerator: Float64Array.of(1, 90, NaN, 0, 7),
  denominator: Float64Array.of(10, 100, 50, 0, 1),
  printed: Float64Array.of(100, 900, NaN, NaN, 7),
});
const indicators: readonly ColumnIndicator[] = [percentage, { decimals: 0, form: 'at-least' }];
const boards = { codes: Uint8Array.of(0, 1, 1, 1, 1), size: 2 };

describe('rollUpColumns', () => {
  it('gives boards and the city by ratio of sums: 1 of 10 and 90 of 100 are 82,7 %', () => {
    const { groups, total } = rollUpColumns(columns, indicators, { by: [boards] });
    // Groups: board 0 share, board 0 count, board 1 share, board 1 count.
    expect([...groups.value]).toEqual([100, NaN, 900, 7]);
    expect([...total.value]).toEqual([827, 7]);
  });

  it('counts rows, missing ones and zero denominators', () => {
    const { groups, total } = rollUpColumns(columns, indicators, { by: [boards] });
    expect([...groups.rows]).toEqual([1, 0, 3, 1]);
    expect([...groups.missing]).toEqual([0, 0, 1, 0]);
    expect([...groups.notApplicable]).toEqual([0, 0, 1, 0]);
    expect([...total.rows]).toEqual([4, 1]);
  });

  it('gives the least and greatest printed outcome, and none where nothing is printed', () => {
    const { groups, total } = rollUpColumns(columns, indicators, { by: [boards] });
    expect([...groups.lowest]).toEqual([100, NaN, 900, 7]);
    expect([total.lowest[0], total.highest[0]]).toEqual([100, 900]);
    const without = { ...columns, printed: undefined };
    expect(rollUpColumns(without, indicators, { by: [boards] }).groups.lowest[0]).toBeNaN();
  });

  it('rolls up by indicator alone when no key is given, then also in total', () => {
    const { groups, total } = rollUpColumns(columns, indicators, { by: [] });
    expect([...groups.value]).toEqual([827, 7]);
    expect(total).toEqual(groups);
  });

  it('takes denominators of one where none are given', () => {
    const counts = { indicator: Uint8Array.of(0, 0), numerator: Float64Array.of(10, 4) };
    expect([
      ...rollUpColumns(counts, [{ decimals: 0, form: 'at-least' }], { by: [] }).groups.numerator,
    ]).toEqual([14]);
  });

  it('keeps sums exact beyond 2^53, also of negative numbers', () => {
    const big = Number.MAX_SAFE_INTEGER;
    const numerator = Float64Array.of(big, big, big, -big, -big, -big, -big, -big, 3);
    const given = { indicator: new Uint8Array(9), numerator };
    const { groups } = rollUpColumns(given, [{ decimals: 0, form: 'at-least' }], { by: [] });
    expect(groups.numerator[0]).toBe(Number(-2n * BigInt(big) + 3n));
    expect(groups.value[0]).toBe(-2001599834386887);
  });
});

describe('rollUpColumns refuses', () => {
  it.each([
    ['a numerator that is not whole', { ...columns, numerator: Float64Array.of(1, 0.5, 1, 1, 1) }, 1],
    ['a numerator beyond 2^53', { ...columns, numerator: Float64Array.of(1, 2 ** 60, 1, 1, 1) }, 1],
    ['a denominator beyond 2^53', { ...columns, denominator: Float64Array.of(1, Infinity, 1, 1, 1) }, 1],
    ['a negative denominator', { ...columns, denominator: Float64Array.of(1, -1, 1, 1, 1) }, 1],
    ['an indicator that is not on the list', { ...columns, indicator: Uint8Array.of(0, 0, 0, 5, 0) }, 3],
  ])('%s, and names the row', (_, given, row) => {
    expect(() => rollUpColumns(given, indicators, { by: [] })).toThrow(
      expect.objectContaining({ code: 'column-value-invalid', details: { row } }),
    );
  });

  it('a code out of range', () => {
    expect(() => rollUpColumns(columns, indicators, { by: [{ ...boards, size: 1 }] })).toThrow(
      expect.objectContaining({ code: 'column-value-invalid' }),
    );
  });

  it('columns of different lengths', () => {
    const key = { codes: Uint8Array.of(0), size: 1 };
    expect(() => rollUpColumns(columns, indicators, { by: [key] })).toThrow(
      expect.objectContaining({ code: 'column-length-mismatch' }),
    );
  });
});
