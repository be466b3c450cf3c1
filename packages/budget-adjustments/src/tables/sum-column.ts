import { Decimal } from '../internal/decimal.ts';
import { requireColumn } from '../internal/require-column.ts';
import type { BudgetTable } from './table.ts';

/**
 * The exact sum of a column over the rows that add: costs and nets plus, incomes minus; parts (varav), sums and headings
 * are left out.
 *
 * In deviation columns every row adds, as a surplus is + on both sides. Missing cells add nothing. To check printed sums
 * against their tolerance use the `./reconcile` entry.
 *
 * @param table - the table
 * @param column - index of the column
 * @returns the sum in kronor
 * @throws `value-out-of-range` when the table has no such column
 *
 * @example
 * ```ts
 * import { parseBudgetTable, sumColumn } from '@sdn/budget-adjustments/tables';
 *
 * const rows = [
 *   { label: 'Individ- och familjeomsorg', kind: 'row', cells: ['181,3'] },
 *   { label: 'varav BoU', kind: 'varav', cells: ['91,0'] },
 *   { label: 'Förskola', kind: 'row', cells: ['212,7'] },
 * ] as const;
 * const signs = { income: 'positive', deviation: 'surplus-positive' } as const;
 * const table = parseBudgetTable({ columns: ['2019'], rows }, { budget: 'operating', unit: 'mnkr', roles: ['plan'], signs });
 * sumColumn(table, 0).toString(); // => '394000000'
 * sumColumn(table, 1); // => throws 'value-out-of-range'
 * ```
 *
 * @category Budget tables
 */
export const sumColumn = (table: BudgetTable, column: number): Decimal => {
  requireColumn(table, column);
  const turns = table.roles[column] !== 'deviation';
  return table.rows.reduce((sum, { adds, side, cells }) => {
    const value = adds ? cells[column]?.value : undefined;
    if (value === undefined) return sum;
    return side === 'income' && turns ? sum.minus(value) : sum.plus(value);
  }, new Decimal(0));
};
