import { type Area, standardAreas } from '../../tables/areas.ts';
import { findArea } from '../../tables/find-area.ts';
import { pairColumns } from './column-key.ts';
import { type Crossing, isComparable, measureCrossing, type Spot } from './crossing.ts';
import { plainText } from './cell.ts';
import type { Grid } from './grid.ts';
import { WRONG } from './measure.ts';
import { listPartGroups } from './part-hypotheses.ts';
import { requestCrossings, totalRow } from './request-crossings.ts';
import type { Check, Part } from './system.ts';

/** A figure that several checks between two tables are about, before the figures have been asked. */
type Family = readonly Crossing[];

/** Agreement that hardly comes by chance: two figures of three digits. */
const ENOUGH = 4;

const digitsOf = ({ size, slack, weight }: Check): number =>
  weight < 2 ? 0.1 : Math.min(3, Math.log10(1 + (2 * size) / slack));

// A family counts when its figures agree beyond chance and at most one in four does not.
const settle = (parts: readonly Part[], family: Family): readonly Check[] => {
  const checks = family.flatMap((crossing) => measureCrossing(parts, crossing) ?? []);
  const held = checks.filter(({ status }) => status !== WRONG);
  const against = checks.length - held.length;
  const digits = held.reduce((sum, check) => sum + digitsOf(check), 0);
  const telling = held.filter(({ weight }) => weight >= 2).length;
  return digits >= ENOUGH && telling >= 2 && against <= Math.max(1, telling / 4) ? checks : [];
};

const keyOf = (label: string, areas: readonly Area[]): string =>
  findArea(label, areas)?.id ?? plainText(label.replace(/\([^)]*\)/g, ' ')).toLowerCase();

const netRow = (grid: Grid): number | undefined =>
  grid.rows.find(({ index, roles }) => grid.table.rows[index]?.kind === 'sum' && roles.net && !roles.after)
    ?.index;

const isTopRow = (grid: Grid, row: number): boolean => grid.table.rows[row]?.kind === 'row';

/** A table about one area, with the row of the area in a table of areas. */
interface Detail {
  readonly part: number;
  readonly row: number;
}

// The tables whose title names a row of the given table, each with that row.
const detailsOf = (parts: readonly Part[], at: number, areas: readonly Area[]): readonly Detail[] => {
  const { grid } = parts[at] as Part;
  const rows = new Map(
    grid.rows
      .filter(({ index }) => isTopRow(grid, index))
      .map(({ index, label }) => [keyOf(label, areas), index]),
  );
  return parts.flatMap((other, part) => {
    const row = rows.get(keyOf(other.grid.table.title ?? '', areas));
    return part !== at &&
      row !== undefined &&
      netRow(other.grid) !== undefined &&
      isComparable(parts[at] as Part, other)
      ? [{ part, row }]
      : [];
  });
};

// The cell of an area, with the rows that the table adds beside it.
const withAddingRows = (part: Part, index: number, row: number, column: number): readonly Spot[] => {
  const group = listPartGroups(part.grid.table).find(({ whole, kind }) => whole === row && kind === 'subrow');
  const adds = part.relations.some(
    ({ axis, kind, terms }) =>
      axis === 'rows' &&
      (kind === 'sum' || kind === 'net') &&
      terms.some((term) => term.index === row) &&
      terms.some((term) => term.index === group?.parts[0]),
  );
  return [row, ...(adds && group ? group.parts : [])].map((one) => ({ part: index, row: one, column }));
};

// Net of a detail table = row of the area table, column by column.
const detailFamilies = (
  parts: readonly Part[],
  at: number,
  details: readonly Detail[],
): readonly Family[] => {
  const table = parts[at] as Part;
  return table.grid.columns.map(({ index: column }) =>
    details.flatMap(({ part, row }) => {
      const { grid } = parts[part] as Part;
      const pair = pairColumns(table.grid, grid).find(([mine]) => mine === column);
      const net = netRow(grid);
      return pair && net !== undefined
        ? [{ whole: { part, row: net, column: pair[1] }, parts: withAddingRows(table, at, row, column) }]
        : [];
    }),
  );
};

// Income (and costs) of the overview = the same of all detail tables together, where there is one for every area.
const overviewFamilies = (
  parts: readonly Part[],
  at: number,
  details: readonly Detail[],
): readonly Family[] => {
  const areaTable = parts[at] as Part;
  const topRows = areaTable.grid.rows.filter(({ index }) => isTopRow(areaTable.grid, index)).length;
  const total = totalRow(areaTable.grid);
  const used = new Set([at, ...details.map(({ part }) => part)]);
  return parts.flatMap((overview, part) => {
    if (used.has(part) || !isComparable(areaTable, overview)) return [];
    const net = overview.grid.rows.find(
      ({ index, label }) => overview.grid.table.rows[index]?.kind === 'sum' && /netto/i.test(label),
    )?.index;
    const totals = pairColumns(overview.grid, areaTable.grid).flatMap(([mine, other]) =>
      net === undefined || total === undefined
        ? []
        : [{ whole: { part, row: net, column: mine }, parts: [{ part: at, row: total, column: other }] }],
    );
    const sides = (['income', 'cost'] as const).map((role) => {
      if (details.length < topRows || topRows < 3) return [];
      const rows = overview.grid.rows.filter(({ roles }) => roles[role]);
      const [row] = rows;
      if (rows.length !== 1 || !row) return [];
      return overview.grid.columns.flatMap(({ index: column }) => {
        const spots = details.flatMap((detail) => {
          const { grid } = parts[detail.part] as Part;
          const pair = pairColumns(overview.grid, grid).find(([mine]) => mine === column);
          if (!pair) return [];
          return grid.rows
            .filter(({ index, roles }) => roles[role] && grid.table.rows[index]?.kind !== 'sum')
            .map(({ index }) => ({ part: detail.part, row: index, column: pair[1] }));
        });
        return spots.length < topRows ? [] : [{ whole: { part, row: row.index, column }, parts: spots }];
      });
    });
    return [totals, ...sides];
  });
};

// Two tables with the same rows: the same label and heading, the same figure.
const sameRowFamilies = (parts: readonly Part[], areas: readonly Area[]): readonly Family[] =>
  parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b, offset) => {
      const j = i + 1 + offset;
      if (!isComparable(a, b)) return [];
      const keysA = a.grid.rows.map(({ label }) => keyOf(label, areas));
      const keysB = b.grid.rows.map(({ label }) => keyOf(label, areas));
      const once = (keys: readonly string[], key: string) => keys.indexOf(key) === keys.lastIndexOf(key);
      const rows = keysA.flatMap((key, row) => {
        const other = keysB.indexOf(key);
        return other >= 0 && once(keysA, key) && once(keysB, key) ? [[row, other] as const] : [];
      });
      if (rows.length < 3) return [];
      return pairColumns(a.grid, b.grid).map(([mine, other]) =>
        rows.map(([row, otherRow]) => ({
          whole: { part: i, row, column: mine },
          parts: [{ part: j, row: otherRow, column: other }],
        })),
      );
    }),
  );

/**
 * The checks between tables that the figures bear out: detail tables against the table of areas, both against the overview, tables
 * with the same rows, and lists of requests against the table that shows them in a column.
 *
 * @param parts - the tables
 * @param areas - the areas with their names
 * @returns the checks, one a pair of cells
 */
export const findCrossings = (
  parts: readonly Part[],
  areas: readonly Area[] = standardAreas,
): readonly Check[] => {
  const families = parts.flatMap((_, at) => {
    const details = detailsOf(parts, at, areas);
    if (details.length < 2) return [];
    return [...detailFamilies(parts, at, details), ...overviewFamilies(parts, at, details)];
  });
  const seen = new Set<string>();
  return [...families, ...sameRowFamilies(parts, areas)]
    .flatMap((family) => settle(parts, family))
    .concat(requestCrossings(parts))
    .filter(({ key }) => !seen.has(key) && seen.add(key));
};
