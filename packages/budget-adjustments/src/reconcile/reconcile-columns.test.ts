import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isBudgetAdjustmentsError } from '../errors.ts';
import type { BudgetColumns } from './budget-columns.ts';
import { reconcileColumns } from './reconcile-columns.ts';

const budget = (change: Partial<BudgetColumns> = {}): BudgetColumns => ({
  parents: Int32Array.of(-1, 0, 0),
  amounts: [Float64Array.of(0, 1_249, 1_249)],
  formulas: [],
  unit: 1000,
  printed: [Float64Array.of(2, 1, 1)],
  ...change,
});

const childrenOf = ({ parents }: BudgetColumns): number[][] =>
  Array.from(parents, (_, row) => [...parents.keys()].filter((one) => parents[one] === row));

/** How every figure should be printed, in whole numbers of any size, straight from the definition. */
const roundedExactly = (asked: BudgetColumns): number[][] => {
  const { amounts, formulas, unit } = asked;
  const children = childrenOf(asked);
  const sum = (column: Float64Array, row: number): bigint =>
    children[row]?.length === 0
      ? BigInt(column[row] ?? 0)
      : (children[row] ?? []).reduce((total, child) => total + sum(column, child), 0n);
  const exact = amounts.map((column) => children.map((_, row) => sum(column, row)));
  for (const { terms } of formulas)
    exact.push(
      children.map((_, row) =>
        terms.reduce(
          (total, { column, factor }) => total + BigInt(factor) * (exact[column]?.[row] ?? 0n),
          0n,
        ),
      ),
    );
  const round = (value: bigint): number => {
    const size = value < 0n ? -value : value;
    const quotient = (2n * size + BigInt(unit)) / (2n * BigInt(unit));
    return Number(value < 0n ? -quotient : quotient);
  };
  return exact.map((column) => column.map(round));
};

/** The flags, likewise. */
const oracle = (asked: BudgetColumns, own = 1): number[][] => {
  const { amounts, formulas, printed } = asked;
  const children = childrenOf(asked);
  const right = roundedExactly(asked);
  const shown = printed.map((column, c) =>
    Array.from(column, (value, row) => (Number.isNaN(value) ? (right[c]?.[row] ?? 0) : value)),
  );
  return printed.map((column, c) =>
    Array.from(column, (value, row) => {
      if (Number.isNaN(value)) return 0;
      const kids = children[row] ?? [];
      const terms = formulas[c - amounts.length]?.terms;
      const below = kids.reduce((total, child) => total + (shown[c]?.[child] ?? 0), 0);
      const across = (terms ?? []).reduce(
        (total, { column: from, factor }) => total + factor * (shown[from]?.[row] ?? 0),
        0,
      );
      const grant = (terms ?? []).reduce((total, { factor }) => total + Math.abs(factor), own);
      return (
        (kids.length > 0 && 2 * Math.abs(below - value) > kids.length + own ? 1 : 0) +
        (terms && 2 * Math.abs(across - value) > grant ? 2 : 0) +
        (value === (right[c]?.[row] ?? 0) ? 0 : 4)
      );
    }),
  );
};

describe('reconcileColumns', () => {
  it('grants a sum of two one half unit a term and one for itself', () => {
    const flagOf = (printed: number): number | undefined =>
      reconcileColumns(budget({ printed: [Float64Array.of(printed, 1, 1)] })).flags[0]?.[0];
    expect([1, 2, 3, 4].map(flagOf)).toEqual([4, 0, 4, 5]);
  });

  it('grants nothing for the total itself when asked', () => {
    const one = budget({
      parents: Int32Array.of(-1, 0),
      amounts: [Float64Array.of(0, 1_000)],
      printed: [Float64Array.of(2, 1)],
    });
    expect(reconcileColumns(one).flags[0]?.[0]).toBe(4);
    expect(reconcileColumns(one, { ownHalfUnits: 0 }).flags[0]?.[0]).toBe(5);
  });

  it('rounds half away from zero, never to a negative zero', () => {
    const rounded = (value: number) =>
      reconcileColumns(
        budget({
          parents: Int32Array.of(-1, 0),
          amounts: [Float64Array.of(0, value)],
          printed: [Float64Array.of(0, 0)],
        }),
      ).rounded[0]?.[0];
    expect([1_500, -1_500, -499, 499, 0].map(rounded)).toEqual([2, -2, 0, 0, 0]);
  });

  it('reads what should be printed where nothing is', () => {
    const { flags, flagged, sumRows, sums } = reconcileColumns(
      budget({ printed: [Float64Array.of(NaN, NaN, NaN)] }),
    );
    expect([[...(flags[0] ?? [])], flagged, [...sumRows], [...(sums[0] ?? [])]]).toEqual([
      [0, 0, 0],
      0,
      [0],
      [2_498],
    ]);
  });

  it.each<[string, Partial<BudgetColumns>, string]>([
    ['columns of different length', { amounts: [Float64Array.of(1)] }, 'columns-uneven'],
    ['a missing printed column', { printed: [] }, 'columns-uneven'],
    ['a sum after its lines', { parents: Int32Array.of(1, -1, 1) }, 'rows-out-of-order'],
    [
      'a formula of a later column',
      {
        formulas: [{ terms: [{ column: 1, factor: 1 }] }],
        printed: [Float64Array.of(1, 1, 1), Float64Array.of(1, 1, 1)],
      },
      'rows-out-of-order',
    ],
    ['an amount with a fraction', { amounts: [Float64Array.of(0, 0.5, 1)] }, 'amount-not-finite'],
    ['an amount that is not a number', { amounts: [Float64Array.of(0, NaN, 1)] }, 'amount-not-finite'],
    ['an endless amount', { amounts: [Float64Array.of(0, Infinity, 1)] }, 'amount-not-finite'],
    ['a unit of nothing', { unit: 0 }, 'amount-not-finite'],
  ])('refuses %s', (_, change, code) => {
    let caught: unknown;
    try {
      reconcileColumns(budget(change));
    } catch (error) {
      caught = error;
    }
    expect(isBudgetAdjustmentsError(caught) && caught.code).toBe(code);
  });

  it('flags what whole numbers of any size flag, over several blocks and beyond 2^53', () => {
    const amount = fc.oneof(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.constant(0));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(1, 2 ** 31),
        fc.infiniteStream(amount),
        (lines, scale, stream) => {
          const rows = lines + 3;
          const next = (): number => Number(stream.next().value) * scale;
          const parents = Int32Array.from({ length: rows }, (_, row) =>
            row === 0 ? -1 : row < 3 ? 0 : 1 + (row % 2),
          );
          const columns = [0, 1].map(() => Float64Array.from({ length: rows }, next));
          const formulas = [
            {
              terms: [
                { column: 0, factor: 1 },
                { column: 1, factor: -1 },
              ],
            },
          ];
          const blank = budget({
            parents,
            amounts: columns,
            formulas,
            unit: 1000 * scale,
            printed: [0, 1, 2].map(() => new Float64Array(rows).fill(NaN)),
          });
          const right = reconcileColumns(blank).rounded;
          const printed = blank.printed.map((column, c) =>
            column.map((_, row) => (row > 2 ? NaN : (right[c]?.[row] ?? 0) + (next() > 0 ? row : 0))),
          );
          const asked = { ...blank, printed };
          expect(reconcileColumns(asked).flags.map((flag) => [...flag])).toEqual(oracle(asked));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('flags what whole numbers flag where lines are printed too, with slips, gaps and every tolerance', () => {
    const cell = fc.tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: -40, max: 60 }));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 30 }),
        fc.constantFrom<0 | 1>(0, 1),
        fc.constantFrom(1, 2, 7, 1000),
        fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
        (cells, ownHalfUnits, unit, picks) => {
          const blank = budget({
            parents: Int32Array.from(cells, (_, row) => (row === 0 ? -1 : (picks[row] ?? 0) % row)),
            amounts: [0, 1].map((c) => Float64Array.from(cells, (row) => row[c]?.[0] ?? 0)),
            formulas: [
              { terms: [0, 1].map((column) => ({ column, factor: 1 })) },
              { terms: [2, 0, 1].map((column) => ({ column, factor: column < 2 ? 1 : -1 })) },
              { terms: [{ column: 3, factor: -3 }] },
            ],
            unit,
            printed: [0, 1, 2, 3, 4].map(() => new Float64Array(cells.length).fill(NaN)),
          });
          const right = roundedExactly(blank);
          const slip = (figure: number, by: number): number =>
            by < -30 ? NaN : by < 0 || by > 9 ? figure : figure + by - 4;
          const printed = right.map((column, c) =>
            Float64Array.from(column, (figure, row) => slip(figure, cells[row]?.[c]?.[1] ?? 0)),
          );
          const asked = { ...blank, printed };
          const { flags, flagged } = reconcileColumns(asked, { ownHalfUnits });
          expect(flags.map((flag) => [...flag])).toEqual(oracle(asked, ownHalfUnits));
          expect(flagged).toBe(flags.flatMap((flag) => [...flag]).filter((flag) => flag > 0).length);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('tells a rounded figure from every other at and beside the borders, as whole numbers do', () => {
    const unitAndSize = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.maxSafeNat()),
      fc.tuple(fc.constantFrom(1000, 999, 10_000_000, 2 ** 31, 2 ** 44), fc.maxSafeNat()),
    );
    fc.assert(
      fc.property(
        unitAndSize,
        fc.integer({ min: -1, max: 1 }),
        fc.boolean(),
        fc.boolean(),
        ([unit, any], beside, onBorder, negative) => {
          const inRange = any % 2 ** 45;
          const border = Math.floor(inRange / unit) * unit + Math.floor(unit / 2) + beside;
          const size = Math.max(0, onBorder ? border : inRange);
          const figure = (negative ? -size : size) + 0;
          const nearest = (2n * BigInt(size) + BigInt(unit)) / (2n * BigInt(unit));
          const right = Number(negative ? -nearest : nearest);
          const prints = [
            right,
            right + 1,
            right - 1,
            right + 0.5,
            right - 0.25,
            -right,
            right * 10,
            Infinity,
          ];
          const { flags, rounded } = reconcileColumns(
            budget({
              parents: Int32Array.from([-1, ...prints.map(() => -1), 0], Number),
              amounts: [Float64Array.from([0, ...prints.map(() => figure), figure])],
              unit,
              printed: [Float64Array.from([right, ...prints, NaN])],
            }),
          );
          expect([...(flags[0] ?? [])]).toEqual([0, ...prints.map((print) => (print === right ? 0 : 4)), 0]);
          expect([...(rounded[0] ?? [])]).toEqual([right]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([1, 2 ** 31])(
    'flags what whole numbers flag in lines and sums of many blocks, times %i',
    (scale) => {
      const rows = 1500;
      const figure = (row: number, by: number): number => ((row * by) % 20_011) - 9000;
      const blank = budget({
        parents: Int32Array.from({ length: rows }, (_, row) => (row === 0 ? -1 : Math.floor((row - 1) / 12))),
        amounts: [7919, 104_729].map((by) =>
          Float64Array.from({ length: rows }, (_, row) => figure(row, by) * scale),
        ),
        formulas: [
          { terms: [0, 1].map((column) => ({ column, factor: 1 })) },
          { terms: [2, 0].map((column) => ({ column, factor: column - 1 })) },
        ],
        unit: 1000 * scale,
        printed: [0, 1, 2, 3].map(() => new Float64Array(rows).fill(NaN)),
      });
      const slip = (row: number): number =>
        row % 41 === 0 ? 3 : row % 97 === 0 ? NaN : row % 53 === 0 ? 0.5 : 0;
      const printed = roundedExactly(blank).map((column, c) =>
        Float64Array.from(column, (right, row) => right + slip(row + c)),
      );
      const asked = { ...blank, printed };
      expect(reconcileColumns(asked).flags.map((flags) => [...flags])).toEqual(oracle(asked));
    },
  );

  it('gives the same over many blocks as in one', () => {
    const rows = 5000;
    const parents = Int32Array.from({ length: rows }, (_, row) =>
      row === 0 ? -1 : Math.floor((row - 1) / 7),
    );
    const amounts = [Float64Array.from({ length: rows }, (_, row) => (row * 7919) % 100_003)];
    const total = amounts[0]?.reduce((sum, value, row) => sum + (row * 7 + 1 < rows ? 0 : value), 0);
    expect(
      reconcileColumns(budget({ parents, amounts, printed: [new Float64Array(rows).fill(NaN)] }))
        .sums[0]?.[0],
    ).toBe(total);
  });
});
