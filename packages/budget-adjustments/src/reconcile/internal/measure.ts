import type { Relation } from '../relation.ts';
import { BLANK, exactValue, type Grid, TEXT } from './grid.ts';

/** How a relation stands in one line. */
export const SKIPPED = 0;
export const EXACT = 1;
export const ROUNDING = 2;
export const WRONG = 3;

/** The measure of one relation in one line; `residual` is what is printed less what was expected, times the relation's scale. */
export interface Measure {
  status: 0 | 1 | 2 | 3;
  /** In scaled integers of the grid. */
  residual: number;
  /** Twice the tolerance: one printed unit for every figure that takes part. */
  slack: number;
  /** Figures other than zero that take part, the target counted. */
  weight: number;
  /** The largest figure that takes part. */
  size: number;
  /** Terms without a figure. */
  missing: number;
}

/**
 * Whether a relation is checked in a line.
 *
 * @param relation - the relation
 * @param line - the line
 * @returns true when it is
 */
export const appliesTo = (relation: Relation, line: number): boolean =>
  (relation.only === undefined || relation.only.includes(line)) && !relation.except?.includes(line);

/**
 * The cell of a grid where a row or column meets a line.
 *
 * @param grid - the table
 * @param axis - whether it relates rows or columns
 * @param index - index of the row or column
 * @param line - the line
 * @returns number of the cell
 */
export const cellAt = (grid: Grid, axis: Relation['axis'], index: number, line: number): number =>
  axis === 'rows' ? index * grid.width + line : line * grid.width + index;

/**
 * Number of lines that a relation runs through.
 *
 * @param grid - the table
 * @param axis - whether it relates rows or columns
 * @returns the number of lines
 */
export const linesOf = (grid: Grid, axis: Relation['axis']): number =>
  axis === 'rows' ? grid.width : grid.height;

const skipped = (out: Measure): Measure => {
  out.status = SKIPPED;
  return out;
};

const settle = (out: Measure, residual: number, slack: number, oneSided: boolean): Measure => {
  out.residual = residual;
  out.slack = slack;
  const off = oneSided ? residual : Math.abs(residual);
  if (off <= 0) out.status = EXACT;
  else out.status = 2 * off <= slack ? ROUNDING : WRONG;
  return out;
};

// Sum of the terms and what belongs to it, or undefined when words stand among them.
const addTerms = (grid: Grid, relation: Relation, line: number, out: Measure): number | undefined => {
  let sum = 0;
  let figures = 0;
  out.missing = 0;
  out.weight = 0;
  out.size = 0;
  out.slack = 0;
  for (const { index, factor } of relation.terms) {
    const at = cellAt(grid, relation.axis, index, line);
    const state = grid.state[at];
    if (state === TEXT) return undefined;
    if (state === BLANK) {
      out.missing++;
      continue;
    }
    figures++;
    const part = factor * (grid.value[at] as number);
    if (part !== 0) out.weight++;
    sum += part;
    out.size = Math.max(out.size, Math.abs(part));
    out.slack += Math.abs(factor) * (grid.unit[at] as number);
  }
  const needed = relation.kind === 'difference' || relation.kind === 'deviation' ? 2 : 1;
  return figures < Math.min(needed, relation.terms.length) ? undefined : sum;
};

const exactSum = (grid: Grid, relation: Relation, line: number): bigint =>
  relation.terms.reduce((sum, { index, factor }) => {
    const at = cellAt(grid, relation.axis, index, line);
    return grid.state[at] === BLANK ? sum : sum + BigInt(factor) * exactValue(grid, at);
  }, 0n);

// Largest whole number that a relation multiplies a figure with.
const reach = (relation: Relation): number =>
  relation.terms.reduce((most, { factor }) => Math.max(most, Math.abs(factor)), relation.scale);

const measurePercentage = (grid: Grid, relation: Relation, line: number, out: Measure): Measure => {
  const sum = addTerms(grid, relation, line, out);
  const baseAt = cellAt(grid, relation.axis, relation.base ?? 0, line);
  const targetAt = cellAt(grid, relation.axis, relation.target, line);
  const base = grid.value[baseAt] as number;
  const target = grid.value[targetAt] as number;
  if (sum === undefined || out.missing > 0 || base === 0) return skipped(out);
  const one = 10 ** grid.decimals;
  const baseUnit = grid.unit[baseAt] as number;
  const targetUnit = grid.unit[targetAt] as number;
  const slack =
    targetUnit * (Math.abs(base) + baseUnit / 2) + Math.abs(target) * baseUnit + 100 * one * out.slack;
  const safe =
    Math.abs(target * base) + 100 * one * out.size * relation.terms.length < Number.MAX_SAFE_INTEGER;
  const residual = safe
    ? target * base - 100 * one * sum
    : Number(
        exactValue(grid, targetAt) * exactValue(grid, baseAt) -
          100n * BigInt(one) * exactSum(grid, relation, line),
      );
  out.weight = target === 0 ? 0 : 3;
  out.size = 100 * one * out.size;
  return settle(out, residual, slack, false);
};

/**
 * Measures a relation in one line into `out`, without making objects: tables may have a hundred thousand rows.
 *
 * @param grid - the table
 * @param relation - the relation
 * @param line - the line
 * @param out - where to write
 * @returns `out`
 */
export const measure = (grid: Grid, relation: Relation, line: number, out: Measure): Measure => {
  const targetAt = cellAt(grid, relation.axis, relation.target, line);
  const state = grid.state[targetAt];
  if (state === TEXT || state === BLANK) return skipped(out);
  if (relation.base !== undefined) return measurePercentage(grid, relation, line, out);
  const sum = addTerms(grid, relation, line, out);
  if (sum === undefined) return skipped(out);
  const target = relation.scale * (grid.value[targetAt] as number);
  if (target !== 0) out.weight++;
  out.size = Math.max(out.size, Math.abs(target));
  const safe = grid.magnitude * reach(relation) * 2 < Number.MAX_SAFE_INTEGER;
  const residual = safe
    ? target - sum
    : Number(BigInt(relation.scale) * exactValue(grid, targetAt) - exactSum(grid, relation, line));
  return settle(
    out,
    residual,
    out.slack + relation.scale * (grid.unit[targetAt] as number),
    relation.kind === 'at-most',
  );
};

/**
 * An empty measure to write into.
 *
 * @returns a measure that says skipped
 */
export const emptyMeasure = (): Measure => ({
  status: SKIPPED,
  residual: 0,
  slack: 0,
  weight: 0,
  size: 0,
  missing: 0,
});
