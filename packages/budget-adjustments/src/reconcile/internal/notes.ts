import type { ReconcileFinding } from '../finding.ts';
import type { Relation } from '../relation.ts';
import { BLANK, type Grid, NUMBER } from './grid.ts';
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
        sum: so.sum + (grid.value[at] ?? 0),
        slack: so.slack + (grid.unit[at] ?? 0),
        seen: so.seen + 1,
      };
    },
    { sum: 0, slack: 0, seen: 0 },
  );

const references = (grid: Grid, rows: readonly number[], column: number) =>
  rows.map((row) => ({ table: grid.table.id, row, column }));

/** What the parts of a row leave unexplained: information, since varav rows need not exhaust their row. */
const remainders = (grid: Grid, group: PartGroup): readonly ReconcileFinding[] =>
  grid.columns.flatMap(({ index: column }) => {
    const at = group.whole * grid.width + column;
    const { sum, slack, seen } = sumOfParts(grid, group, column);
    const rest = (grid.value[at] ?? 0) - sum;
    if (grid.state[at] !== NUMBER || seen === 0) return [];
    if (2 * Math.abs(rest) <= slack + (grid.unit[at] ?? 0)) return [];
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

/** Rows printed indented that the total adds beside the row above them. */
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

/** Names the base of a deviation where columns of adjustments stand beside it and were left out. */
const deviationBase = (grid: Grid, relation: Relation): readonly ReconcileFinding[] => {
  if (relation.kind !== 'deviation' || relation.axis !== 'columns') return [];
  const used = new Set(relation.terms.map(({ index }) => index));
  const left = grid.columns.filter(({ index, roles }) => roles.adjustment && !used.has(index));
  if (left.length === 0) return [];
  const rows = grid.rows.filter(({ index: row }) => {
    const at = row * grid.width + relation.target;
    return (
      appliesTo(relation, row) &&
      (grid.state[at] ?? BLANK) > BLANK &&
      left.some(({ index }) => (grid.value[row * grid.width + index] ?? 0) !== 0)
    );
  });
  const row = rows.find(({ index }) => grid.table.rows[index]?.kind === 'sum') ?? rows[0];
  if (!row) return [];
  const at = row.index * grid.width + relation.target;
  const budget = relation.terms.find(({ index }) => grid.columns[index]?.roles.budget);
  const change = left.reduce((sum, { index }) => sum + (grid.value[row.index * grid.width + index] ?? 0), 0);
  return [
    {
      code: 'deviation-base',
      severity: 'info',
      ...describeCell(grid, row.index, relation.target),
      ...describeExpected(grid, at, (grid.value[at] ?? 0) + change * (budget?.factor ?? 1)),
      cells: [relation.target, ...used, ...left.map(({ index }) => index)].map((column) => ({
        table: grid.table.id,
        row: row.index,
        column,
      })),
      relations: [relation.id],
    },
  ];
};

/** What a reader should know about a table though nothing in it need be wrong. */
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
    ...relations.flatMap((relation) => deviationBase(grid, relation)),
  ];
};
