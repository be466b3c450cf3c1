/** DuckDB over whole numbers, one statement; the result stays in the database's own columns. */
import { groupColumns, type PrintedObservations } from '../../data/roll-up-exactly.ts';
import type { Enter } from '../../race/workload.ts';
import { indicatorColumns } from '../assess/sql.ts';
import { openDuckDb, readRows } from '../duckdb.ts';
import { RESULT_COLUMNS, rollUpColumns, rollUpSql } from './sql.ts';

export const onThreads =
  (threads?: number): Enter<PrintedObservations> =>
  async (data) => {
    const database = await openDuckDb(threads);
    await database.add('indicators', indicatorColumns(data));
    await database.add('observations', rollUpColumns(data));
    const sql = rollUpSql('//');
    let result = await database.run(sql);
    return {
      work: async () => {
        result = await database.run(sql);
      },
      read: async () => groupColumns(await readRows(result, RESULT_COLUMNS)),
    };
  };
