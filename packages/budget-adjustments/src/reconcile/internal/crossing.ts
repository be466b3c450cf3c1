import type { Relation } from '../relation.ts';
import { BLANK, exactValue, NUMBER, TEXT } from './grid.ts';
import { EXACT, ROUNDING, WRONG } from './measure.ts';
import type { Check, Part } from './system.ts';

/** A cell of one of several tables. */
export interface Spot {
  readonly part: number;
  readonly row: number;
  readonly column: number;
}

/** A check between tables: one figure, and the figures elsewhere that it should be the sum of. */
export interface Crossing {
  readonly whole: Spot;
  readonly parts: readonly Spot[];
}

const powers: Readonly<Record<string, number>> = { kr: 0, tkr: 3, mnkr: 6 };

// Power of ten that a scaled integer of a table is worth; undefined where it is not money.
const powerOf = ({ grid }: Part): number | undefined => {
  const unit = powers[grid.table.unit ?? ''];
  return unit === undefined ? undefined : unit - grid.decimals;
};

/**
 * Whether figures of two tables can be compared: both money, or both in the same unit.
 *
 * @param a - one table
 * @param b - the other table
 * @returns true when they can
 */
export const isComparable = (a: Part, b: Part): boolean =>
  (powerOf(a) !== undefined && powerOf(b) !== undefined) || a.grid.table.unit === b.grid.table.unit;

/**
 * Measures a check between tables.
 *
 * @param parts - the tables
 * @param crossing - the cells
 * @returns the check, or undefined where one of the cells holds no figure
 */
export const measureCrossing = (parts: readonly Part[], crossing: Crossing): Check | undefined => {
  const { whole, parts: terms } = crossing;
  const spots = [whole, ...terms];
  const found = spots.map(({ part, row, column }) => {
    const { grid, offset } = parts[part] as Part;
    const at = row * grid.width + column;
    const power = powerOf(parts[part] as Part) ?? -grid.decimals;
    return { grid, at, cell: offset + at, power };
  });
  if (found.some(({ grid, at }) => grid.state[at] === TEXT || grid.state[at] === BLANK)) return undefined;
  const least = Math.min(...found.map(({ power }) => power));
  const cells = new Map<number, number>();
  let residual = 0n;
  let slack = 0;
  let size = 0;
  found.forEach(({ grid, at, cell, power }, index) => {
    const scale = 10 ** (power - least);
    const sign = index === 0 ? 1 : -1;
    residual += BigInt(sign) * BigInt(scale) * exactValue(grid, at);
    slack += scale * (grid.unit[at] as number);
    size = Math.max(size, scale * Math.abs(grid.value[at] as number));
    cells.set(cell, sign * scale);
  });
  const off = Math.abs(Number(residual));
  const relation: Relation = {
    id: `same-${found
      .map(({ grid, at }) => `${grid.table.id}:${at}`)
      .slice(0, 2)
      .join('-')}`,
    kind: 'same',
    axis: 'rows',
    target: whole.row,
    scale: 1,
    terms: terms.map(({ row }) => ({ index: row, factor: 1 })),
  };
  return {
    status: off === 0 ? EXACT : 2 * off <= slack ? ROUNDING : WRONG,
    residual: Number(residual),
    slack,
    weight: found.filter(({ grid, at }) => grid.state[at] === NUMBER && grid.value[at] !== 0).length,
    size,
    missing: 0,
    key: relation.id,
    relation,
    part: whole.part,
    line: whole.column,
    target: found[0]?.cell ?? 0,
    cells,
  };
};
