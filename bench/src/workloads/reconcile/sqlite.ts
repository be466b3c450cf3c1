/** SQLite over whole numbers, one statement; the result stays in a table of the database. */
import { type Budget, LEVELS, reconciledColumns } from '../../data/budget.ts';
import type { Enter } from '../../race/workload.ts';
import { openSqlite } from '../sqlite.ts';
import { reconcileSql, RESULT_COLUMNS, rowColumns } from './sql.ts';

export const enter: Enter<Budget> = async (budget) => {
  const database = await openSqlite();
  database.add('budget', rowColumns(budget));
  const sql = reconcileSql('/', LEVELS);
  return {
    work: () => {
      database.run(`DROP TABLE IF EXISTS result; CREATE TEMPORARY TABLE result AS ${sql}`);
    },
    read: () => {
      const columns = database.read('result', RESULT_COLUMNS, 'place');
      const at = (name: string, row: number): number => columns[name]?.[row] ?? NaN;
      return reconciledColumns(
        budget,
        (c, row) => at(`f${c}`, row),
        (c, row) => at(`r${c}`, row),
      );
    },
  };
};
