import { BudgetAdjustmentsError } from '../errors.ts';
import type { BudgetTable } from '../tables/table.ts';

/**
 * Refuses the index of a column that a table does not have.
 *
 * @param table - the table
 * @param column - the index
 */
export const requireColumn = (table: BudgetTable, column: number): void => {
  if (table.columns[column] !== undefined) return;
  throw new BudgetAdjustmentsError(
    'value-out-of-range',
    `The table has no column ${column}; expected an index from 0 to ${table.columns.length - 1}. Count columns from 0, without the labels.`,
    { column, columns: table.columns.length },
  );
};
