import type { ReconcileFinding } from '../finding.ts';
import type { Relation } from '../relation.ts';
import { plainText } from './cell.ts';
import { BLANK, type Grid, NUMBER, TEXT } from './grid.ts';
import { appliesTo } from './measure.ts';
import { listPartGroups, type PartGroup } from './part-hypotheses.ts';
import { describeCell, describeExpected } from './to-finding.ts';

const sumOfParts = (
  grid: Grid,
  { parts }: PartGroup,
  column: number,
): { sum: number; slack: number; seen: number } =>
  parts.reduce(
    (so, row) => {
      const at = row * grid.width + column;
      if (grid.state[at] !== NUMBER) return so;
      return {
        sum: so.sum + (grid.value[at] as number),
        slack: so.slack + (grid.unit[at] as number),
        seen: so.seen + 1,
      };
    },
    { sum: 0, slack: 0, seen: 0 },
  );

const references = (grid: Grid, rows: readonly number[], column: number) =>
  rows.map((row) => ({ table: grid.table.id, row, column }));

// What the parts of a row leave unexplained: information, since varav rows need not exhaust their row.
const remainders = (grid: Grid, group: PartGroup): readonly ReconcileFinding[] =>
  grid.columns.flatMap(({ index: column }) => {
    const at = group.whole * grid.width + column;
    const { sum, slack, seen } = sumOfParts(grid, group, column);
    const rest = (grid.value[at] as number) - sum;
    if (grid.state[at] !== NUMBER || seen === 0) return [];
    if (2 * Math.abs(rest) <= slack + (grid.unit[at] as number)) return [];
    return [
      {
        code: 'parts-remainder' as const,
        severity: 'info' as const,
        ...describeCell(grid, group.whole, column),
        ...describeExpected(grid, at, sum),
        cells: references(grid, [group.whole, ...group.parts], column),
        relations: [],
      },
    ];
  });

// Rows printed indented that the total adds beside the row above them.
const addingSubrows = (
  grid: Grid,
  group: PartGroup,
  sums: readonly Relation[],
): readonly ReconcileFinding[] => {
  const sum = sums.find(
    ({ terms }) =>
      terms.some(({ index }) => index === group.whole) &&
      group.parts.every((part) => terms.some(({ index }) => index === part)),
  );
  const [first] = group.parts;
  const column = grid.columns.find((_, at) => grid.state[(first ?? 0) * grid.width + at] === NUMBER);
  if (!sum || first === undefined || !column) return [];
  return [
    {
      code: 'subrows-add',
      severity: 'info',
      ...describeCell(grid, first, column.index),
      cells: references(grid, [...group.parts, group.whole, sum.target], column.index),
      relations: [sum.id],
    },
  ];
};

// Names the base of a deviation where columns of adjustments stand beside it and were left out. What is added up in
// a column of the base, as in "Justerad budget", is not left out.
const deviationBase = (
  grid: Grid,
  relation: Relation,
  relations: readonly Relation[],
): readonly ReconcileFinding[] => {
  if (relation.kind !== 'deviation' || relation.axis !== 'columns') return [];
  const used = new Set(relation.terms.map(({ index }) => index));
  const addedUp = new Set(
    relations.flatMap(({ axis, target, terms }) =>
      axis === 'columns' && used.has(target) ? terms.map(({ index }) => index) : [],
    ),
  );
  const left = grid.columns.filter(
    ({ index, roles }) => roles.adjustment && !used.has(index) && !addedUp.has(index),
  );
  if (left.length === 0) return [];
  const rows = grid.rows.filter(({ index: row }) => {
    const at = row * grid.width + relation.target;
    return (
      appliesTo(relation, row) &&
      (grid.state[at] as number) > BLANK &&
      left.some(({ index }) => (grid.value[row * grid.width + index] as number) !== 0)
    );
  });
  const row = rows.find(({ index }) => grid.table.rows[index]?.kind === 'sum') ?? rows[0];
  if (!row) return [];
  const at = row.index * grid.width + relation.target;
  const budget = relation.terms.find(({ index }) => grid.columns[index]?.roles.budget);
  const change = left.reduce(
    (sum, { index }) => sum + (grid.value[row.index * grid.width + index] as number),
    0,
  );
  return [
    {
      code: 'deviation-base',
      severity: 'info',
      ...describeCell(grid, row.index, relation.target),
      ...describeExpected(grid, at, (grid.value[at] as number) + change * (budget?.factor ?? 1)),
      cells: [relation.target, ...used, ...left.map(({ index }) => index)].map((column) => ({
        table: grid.table.id,
        row: row.index,
        column,
      })),
      relations: [relation.id],
    },
  ];
};

// Figures with digits and signs alone that cannot be read, where the column holds figures.
const unreadableCells = (grid: Grid): readonly ReconcileFinding[] =>
  grid.columns.flatMap(({ index: column }) => {
    const cells = grid.rows.map(({ index: row }) => row * grid.width + column);
    const read = cells.filter((at) => grid.state[at] === NUMBER).length;
    return cells
      .map((at) => Math.floor(at / grid.width))
      .filter((row) => {
        const raw = plainText(grid.table.rows[row]?.cells[column] ?? '');
        return (
          grid.state[row * grid.width + column] === TEXT &&
          read > 1 &&
          /^[+\-\u2212\u2013]?[\d ,.]+$/.test(raw)
        );
      })
      .map((row) => ({
        code: 'cell-unreadable' as const,
        severity: 'info' as const,
        ...describeCell(grid, row, column),
        cells: references(grid, [row], column),
        relations: [],
      }));
  });

// A part larger than its whole, where both count the same way and the part fits in another column.
const exceedingParts = (grid: Grid, { whole, parts }: PartGroup): readonly ReconcileFinding[] => {
  const columns = grid.columns.filter(({ roles }) => !roles.difference && !roles.intensive);
  const exceeds = (row: number, column: number): boolean | undefined => {
    const [at, of] = [row * grid.width + column, whole * grid.width + column];
    const [part, all] = [grid.value[at] as number, grid.value[of] as number];
    if (grid.state[at] !== NUMBER || grid.state[of] !== NUMBER || part <= 0 || all <= 0) return undefined;
    return 2 * (part - all) > (grid.unit[at] as number) + (grid.unit[of] as number);
  };
  const isPlain = (column: number): boolean =>
    parts.every((row) => (grid.value[row * grid.width + column] as number) >= 0);
  return parts.flatMap((row) => {
    const over = columns.filter(({ index }) => isPlain(index) && exceeds(row, index));
    const fits = columns.some(({ index }) => exceeds(row, index) === false);
    return over.length !== 1 || !fits
      ? []
      : over.map(({ index: column }) => ({
          code: 'parts-exceed-whole' as const,
          severity: 'error' as const,
          ...describeCell(grid, row, column),
          ...describeWhole(grid, whole, row, column),
          cells: references(grid, [row, whole], column),
          relations: [],
          culprit: 'open' as const,
        }));
  });
};

const describeWhole = (grid: Grid, whole: number, row: number, column: number) =>
  describeExpected(grid, row * grid.width + column, grid.value[whole * grid.width + column] as number);

/**
 * What a reader should know about a table though nothing in it need be wrong.
 *
 * @param grid - the table
 * @param relations - the relations of the table
 * @returns the findings
 */
export const listNotes = (grid: Grid, relations: readonly Relation[]): readonly ReconcileFinding[] => {
  const groups = listPartGroups(grid.table);
  const inRows = relations.filter(({ axis }) => axis === 'rows');
  const exhausted = new Set(inRows.filter(({ kind }) => kind === 'parts').map(({ target }) => target));
  const sums = inRows.filter(({ kind }) => kind === 'sum' || kind === 'net');
  return [
    ...groups
      .filter(({ kind, whole, parts }) => kind === 'varav' && parts.length > 1 && !exhausted.has(whole))
      .flatMap((group) => remainders(grid, group)),
    ...groups.filter(({ kind }) => kind === 'subrow').flatMap((group) => addingSubrows(grid, group, sums)),
    ...groups.filter(({ kind }) => kind === 'varav').flatMap((group) => exceedingParts(grid, group)),
    ...relations.flatMap((relation) => deviationBase(grid, relation, relations)),
    ...unreadableCells(grid),
  ];
};
