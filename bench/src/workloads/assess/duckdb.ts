/** DuckDB over whole numbers, one statement; the result stays in the database's own columns. */
import type { Observations } from '../../data/observations.ts';
import type { Enter } from '../../race/workload.ts';
import { openDuckDb, readColumns } from '../duckdb.ts';
import { assessSql, indicatorColumns, observationColumns, RESULT_COLUMNS } from './sql.ts';

export const onThreads =
  (threads?: number): Enter<Observations> =>
  async (data) => {
    const database = await openDuckDb(threads);
    await database.add('indicators', indicatorColumns(data));
    await database.add('observations', observationColumns(data));
    const sql = assessSql('//');
    let result = await database.run(sql);
    return {
      work: async () => {
        result = await database.run(sql);
      },
      read: () => readColumns(result, RESULT_COLUMNS, 'place'),
    };
  };
