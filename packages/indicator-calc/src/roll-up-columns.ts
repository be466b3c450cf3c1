import type { CodeColumn, ColumnIndicator, FigureColumns } from './column-indicator.ts';
import { checkLengths } from './internal/check-lengths.ts';
import { type ColumnParameters, parametersOf, WIDTH } from './internal/column-parameters.ts';
import { addGroup, createSums, type ExactSums, ratioOf, SLOTS, sumAt } from './internal/exact-sums.ts';
import { groupRows } from './internal/group-rows.ts';
import { sumRows } from './internal/sum-rows.ts';

/**
 * Something that rows are grouped by, such as board, period or sex.
 *
 * @category Columns
 */
export interface GroupKey {
  /** For each row a code from 0. */
  readonly codes: CodeColumn;
  /** How many codes there are. */
  readonly size: number;
}

/**
 * Figures to roll up, with the printed values that least and greatest are taken of.
 *
 * @category Columns
 */
export interface RollUpColumnsInput extends FigureColumns {
  /** Printed outcomes, as {@link assessColumns} returns them; needed for `lowest` and `highest` only. */
  readonly printed?: Float64Array | undefined;
}

/**
 * What rows are grouped by.
 *
 * @category Columns
 */
export interface RollUpColumnsOptions {
  /** The keys, outermost first. The indicator is always the innermost key and is not named here. */
  readonly by: readonly GroupKey[];
}

/**
 * Rolled-up figures, one place per group.
 *
 * With keys of sizes a, b and i indicators, the group of codes x, y and indicator z stands at (x × b + y) × i + z.
 *
 * @category Columns
 */
export interface RolledUpColumns {
  /** Rows in the group, missing ones included. */
  readonly rows: Float64Array;
  /** Rows that were not reported. */
  readonly missing: Float64Array;
  /** Rows with denominator zero. */
  readonly notApplicable: Float64Array;
  /** Sum of numerators, the nearest double where it passes 2^53. */
  readonly numerator: Float64Array;
  /** Sum of denominators, the nearest double where it passes 2^53. */
  readonly denominator: Float64Array;
  /** Ratio of the exact sums in printed units, rounded half up; NaN where there is none. */
  readonly value: Float64Array;
  /** Least printed outcome; NaN where there is none. */
  readonly lowest: Float64Array;
  /** Greatest printed outcome; NaN where there is none. */
  readonly highest: Float64Array;
}

/**
 * The groups, and the groups with the outermost key added up.
 *
 * @category Columns
 */
export interface ColumnRollUp {
  /** One place for every group. */
  readonly groups: RolledUpColumns;
  /** The same without the outermost key: of boards the city. */
  readonly total: RolledUpColumns;
}

const toColumns = (sums: ExactSums, { count, numbers }: ColumnParameters): RolledUpColumns => {
  const groups = sums.slots.length / SLOTS;
  const fill = (valueAt: (group: number) => number): Float64Array => {
    const column = new Float64Array(groups);
    for (let group = 0; group < groups; group += 1) column[group] = valueAt(group);
    return column;
  };
  const sumOf = (slot: number): Float64Array => fill((group) => sumAt(sums, group * SLOTS + slot));
  const extremeOf = (slot: number): Float64Array =>
    fill((group) => {
      const value = sums.slots[group * SLOTS + slot] as number;
      return Math.abs(value) === Infinity ? NaN : value;
    });
  return {
    rows: sumOf(0),
    missing: sumOf(1),
    notApplicable: sumOf(2),
    numerator: sumOf(3),
    denominator: sumOf(4),
    value: fill((group) => {
      const at = (group % count) * WIDTH;
      return ratioOf(sums, group, numbers[at] as number, numbers[at + 1] as number);
    }),
    lowest: extremeOf(5),
    highest: extremeOf(6),
  };
};

/**
 * Rolls millions of rows up to groups and their total (aggregering i bulk): to boards and the city, by indicator, period, sex …
 *
 * Shares and rates go by sums of numerators over sums of denominators, as `rollUp` with `ratio-of-sums` does; counts and amounts
 * are in `numerator`. Sums are exact at any size. Rows that are missing or have denominator zero are counted and left out.
 *
 * @param columns - the figures, one row each
 * @param indicators - what the codes of `columns.indicator` stand for
 * @param options - what rows are grouped by, outermost key first
 * @returns new columns with one place per group, and the same with the outermost key added up; the input is not changed
 * @throws `column-length-mismatch` when columns differ in length
 * @throws `column-indicator-invalid` when an indicator's decimals or factor cannot be used
 * @throws `column-value-invalid` with the row, for a number that is not whole or passes 2^53, a negative denominator, or a code out of range
 *
 * @example
 * ```ts
 * import { rollUpColumns } from '@sdn/indicator-calc/columns';
 *
 * const { groups, total } = rollUpColumns(
 *   {
 *     indicator: Uint8Array.of(0, 0, 0),
 *     numerator: Float64Array.of(1, 90, NaN),
 *     denominator: Float64Array.of(10, 100, 50),
 *   },
 *   [{ decimals: 1, factor: 100, form: 'at-least' }],
 *   { by: [{ codes: Uint8Array.of(0, 1, 1), size: 2 }] },
 * );
 * Array.from(groups.value); // => [100, 900]
 * Array.from(total.value); // => [827]
 * Array.from(total.missing); // => [1]
 * ```
 *
 * @category Columns
 */
export const rollUpColumns = (
  columns: RollUpColumnsInput,
  indicators: readonly ColumnIndicator[],
  options: RollUpColumnsOptions,
): ColumnRollUp => {
  const { indicator } = columns;
  const parameters = parametersOf(indicators);
  const keys = [...options.by, { codes: indicator, size: indicators.length }];
  checkLengths(indicator.length, {
    numerator: columns.numerator,
    denominator: columns.denominator,
    printed: columns.printed,
  });
  checkLengths(
    indicator.length,
    Object.fromEntries(options.by.map(({ codes }, place) => [`by[${place}]`, codes])),
  );

  const size = keys.reduce((product, key) => product * key.size, 1);
  const sums = sumRows(columns, groupRows(keys, indicator.length), size);
  const inner = options.by.length === 0 ? size : size / (keys[0] as GroupKey).size;
  const total = createSums(inner);
  for (let group = 0; group < size; group += 1) addGroup(total, group % inner, sums, group);
  return { groups: toColumns(sums, parameters), total: toColumns(total, parameters) };
};
