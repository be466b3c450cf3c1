import type { CellReference } from '../printed-table.ts';
import type { Relation } from '../relation.ts';
import { BLANK, type Grid } from './grid.ts';
import { appliesTo, cellAt, emptyMeasure, linesOf, measure, type Measure, SKIPPED } from './measure.ts';

/** A table with its relations, and where its cells begin in the numbering of all cells. */
export interface Part {
  readonly grid: Grid;
  readonly relations: readonly Relation[];
  readonly offset: number;
  readonly byRow: ReadonlyMap<number, readonly Relation[]>;
  readonly byColumn: ReadonlyMap<number, readonly Relation[]>;
}

/** A relation in one line, with what a change of each of its cells would do to the residual. */
export interface Check extends Measure {
  readonly key: string;
  readonly relation: Relation;
  /** Index of the table that the target stands in. */
  readonly part: number;
  readonly line: number;
  /** Cell number of the target. */
  readonly target: number;
  /** Cell number to change of the residual by one unit of the cell. */
  readonly cells: ReadonlyMap<number, number>;
}

/** Tables, their relations, and the checks between them. */
export interface System {
  readonly parts: readonly Part[];
  readonly crossings: readonly Check[];
  readonly crossingsByCell: ReadonlyMap<number, readonly Check[]>;
}

const indexBy = (
  relations: readonly Relation[],
  axis: Relation['axis'],
): Map<number, readonly Relation[]> => {
  const found = new Map<number, Relation[]>();
  for (const relation of relations) {
    if (relation.axis !== axis) continue;
    const members = new Set([relation.target, ...relation.terms.map(({ index }) => index)]);
    if (relation.base !== undefined) members.add(relation.base);
    for (const index of members) {
      const list = found.get(index);
      if (list) list.push(relation);
      else found.set(index, [relation]);
    }
  }
  return found;
};

/**
 * Puts tables side by side under one numbering of cells.
 *
 * @param tables - the tables with their relations
 * @returns the tables with the numbers of their cells
 */
export const buildParts = (
  tables: readonly { readonly grid: Grid; readonly relations: readonly Relation[] }[],
): readonly Part[] => {
  let offset = 0;
  return tables.map(({ grid, relations }) => {
    const part: Part = {
      grid,
      relations,
      offset,
      byRow: indexBy(relations, 'rows'),
      byColumn: indexBy(relations, 'columns'),
    };
    offset += grid.width * grid.height;
    return part;
  });
};

/**
 * Adds the checks between tables.
 *
 * @param parts - the tables
 * @param crossings - the checks between tables
 * @returns the system
 */
export const buildSystem = (parts: readonly Part[], crossings: readonly Check[] = []): System => {
  const crossingsByCell = new Map<number, Check[]>();
  for (const check of crossings)
    for (const cell of check.cells.keys()) {
      const list = crossingsByCell.get(cell);
      if (list) list.push(check);
      else crossingsByCell.set(cell, [check]);
    }
  return { parts, crossings, crossingsByCell };
};

// What one unit more in each cell does to the residual of a relation.
const gradients = (part: Part, relation: Relation, line: number): Map<number, number> => {
  const { grid, offset } = part;
  const at = (index: number): number => cellAt(grid, relation.axis, index, line);
  const target = at(relation.target);
  const { base } = relation;
  const one = base === undefined ? 1 : 100 * 10 ** grid.decimals;
  const found = new Map<number, number>();
  const add = (cell: number, change: number): void => {
    if (grid.state[cell] === BLANK) return;
    found.set(offset + cell, (found.get(offset + cell) ?? 0) + change);
  };
  add(target, base === undefined ? relation.scale : (grid.value[at(base)] as number));
  for (const { index, factor } of relation.terms) add(at(index), -factor * one);
  if (base !== undefined) add(at(base), grid.value[target] as number);
  return found;
};

/**
 * The check of a relation in a line; undefined where the line has nothing to check.
 *
 * @param parts - the tables
 * @param index - index of the row or column
 * @param relation - the relation
 * @param line - the line
 * @returns the check
 */
export const checkOf = (
  parts: readonly Part[],
  index: number,
  relation: Relation,
  line: number,
): Check | undefined => {
  const part = parts[index];
  if (!part || !appliesTo(relation, line)) return undefined;
  const out = measure(part.grid, relation, line, emptyMeasure());
  if (out.status === SKIPPED) return undefined;
  return {
    ...out,
    key: `${index}|${relation.id}|${line}`,
    relation,
    part: index,
    line,
    target: part.offset + cellAt(part.grid, relation.axis, relation.target, line),
    cells: gradients(part, relation, line),
  };
};

/**
 * Where a cell number stands.
 *
 * @param system - the tables and their checks
 * @param cell - number of the cell
 * @returns table, row and column
 */
export const placeOf = (
  system: System,
  cell: number,
): { readonly part: number; readonly row: number; readonly column: number } => {
  let part = 0;
  while (part + 1 < system.parts.length && (system.parts[part + 1] as Part).offset <= cell) part++;
  const { grid, offset } = system.parts[part] as Part;
  const at = cell - offset;
  return { part, row: Math.floor(at / grid.width), column: at % grid.width };
};

/**
 * The public name of a cell number.
 *
 * @param system - the tables and their checks
 * @param cell - number of the cell
 * @returns the reference
 */
export const referenceOf = (system: System, cell: number): CellReference => {
  const { part, row, column } = placeOf(system, cell);
  return { table: (system.parts[part] as Part).grid.table.id, row, column };
};

/**
 * Every check that a cell takes part in, measured once.
 *
 * @param system - the tables and their checks
 * @param cell - number of the cell
 * @param known - checks measured before, added to
 * @returns the checks
 */
export const checksThrough = (
  system: System,
  cell: number,
  known: Map<string, Check | undefined>,
): readonly Check[] => {
  const { part: index, row, column } = placeOf(system, cell);
  const part = system.parts[index] as Part;
  const once = (relation: Relation, line: number): Check | undefined => {
    const key = `${index}|${relation.id}|${line}`;
    if (!known.has(key)) known.set(key, checkOf(system.parts, index, relation, line));
    return known.get(key);
  };
  return [
    ...(part.byRow.get(row) ?? []).map((relation) => once(relation, column)),
    ...(part.byColumn.get(column) ?? []).map((relation) => once(relation, row)),
    ...(system.crossingsByCell.get(cell) ?? []),
  ].filter((check): check is Check => check?.cells.has(cell) === true);
};

/**
 * Measures every relation of every table; hands each check that is not skipped to `take`.
 *
 * @param parts - the tables
 * @param take - receives every check
 */
export const sweep = (
  parts: readonly Part[],
  take: (part: number, relation: Relation, line: number, measured: Measure) => void,
): void => {
  const out = emptyMeasure();
  parts.forEach(({ grid, relations }, index) => {
    for (const relation of relations) {
      const lines = linesOf(grid, relation.axis);
      for (let line = 0; line < lines; line++) {
        if (!appliesTo(relation, line)) continue;
        measure(grid, relation, line, out);
        if (out.status !== SKIPPED) take(index, relation, line, out);
      }
    }
  });
};
