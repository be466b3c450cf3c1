import type { PrintedTable } from '../printed-table.ts';
import { type Crossing, isComparable, measureCrossing } from './crossing.ts';
import type { Grid } from './grid.ts';
import type { Check, Part } from './system.ts';

const nameOf = ({ title = '', section = '' }: PrintedTable): string => `${title} ${section}`.toLowerCase();

/**
 * Whether a table lists requested budget adjustments: one column of amounts, and adjustments in its title.
 *
 * @param table - the table
 * @returns true when it does
 */
export const isListOfRequests = (table: PrintedTable): boolean =>
  table.columns.length === 1 && nameOf(table).includes('budgetjustering');

// Drift and investering are different pots: requests of one say nothing of the other.
const potOf = (table: PrintedTable): 'investment' | 'operating' | undefined => {
  const name = nameOf(table);
  const [investment, operating] = [name.includes('invester'), name.includes('drift')];
  if (investment === operating) return undefined;
  return investment ? 'investment' : 'operating';
};

/**
 * The row in which a table adds everything up.
 *
 * @param grid - the table
 * @returns its index, if there is one
 */
export const totalRow = (grid: Grid): number | undefined =>
  grid.rows.find(({ index, roles }) => grid.table.rows[index]?.kind === 'sum' && roles.total)?.index;

// The only column of requested adjustments.
const requestedColumn = (grid: Grid): number | undefined => {
  const columns = grid.columns.filter(({ roles }) => roles.requested);
  return columns.length === 1 ? columns[0]?.index : undefined;
};

// The list's total, or its rows where it prints none.
const requestRows = (grid: Grid): readonly number[] => {
  const total = totalRow(grid);
  if (total !== undefined) return [total];
  return grid.rows.filter(({ index }) => grid.table.rows[index]?.kind === 'row').map(({ index }) => index);
};

/**
 * The checks of a list of requests against the table of the same pot that shows them in a column: both totals should agree. Names alone
 * carry them, since there is one figure to compare.
 *
 * @param parts - the tables
 * @returns the checks
 */
export const requestCrossings = (parts: readonly Part[]): readonly Check[] =>
  parts.flatMap((list, from) => {
    const pot = potOf(list.grid.table);
    if (!isListOfRequests(list.grid.table) || pot === undefined) return [];
    return parts.flatMap((other, to) => {
      const [row, column] = [totalRow(other.grid), requestedColumn(other.grid)];
      const isSame = potOf(other.grid.table) === pot && isComparable(list, other);
      if (to === from || !isSame || row === undefined || column === undefined) return [];
      const crossing: Crossing = {
        whole: { part: to, row, column },
        parts: requestRows(list.grid).map((index) => ({ part: from, row: index, column: 0 })),
      };
      return measureCrossing(parts, crossing) ?? [];
    });
  });
