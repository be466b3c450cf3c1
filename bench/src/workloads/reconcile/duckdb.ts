/** DuckDB over whole numbers, one statement; the result stays in the database's own columns. */
import { type Budget, LEVELS, reconciledColumns } from '../../data/budget.ts';
import type { Enter } from '../../race/workload.ts';
import { openDuckDb, readColumns } from '../duckdb.ts';
import { reconcileSql, RESULT_COLUMNS, rowColumns } from './sql.ts';

export const onThreads =
  (threads?: number): Enter<Budget> =>
  async (budget) => {
    const database = await openDuckDb(threads);
    await database.add('budget', rowColumns(budget));
    const sql = reconcileSql('//', LEVELS);
    let result = await database.run(sql);
    return {
      work: async () => {
        result = await database.run(sql);
      },
      read: async () => {
        const columns = await readColumns(result, RESULT_COLUMNS, 'place');
        const at = (name: string, row: number): number => columns[name]?.[row] ?? NaN;
        return reconciledColumns(
          budget,
          (c, row) => at(`f${c}`, row),
          (c, row) => at(`r${c}`, row),
        );
      },
    };
  };
