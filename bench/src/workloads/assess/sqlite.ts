/** SQLite over whole numbers, one statement; the result stays in a table of the database. */
import type { Observations } from '../../data/observations.ts';
import type { Enter } from '../../race/workload.ts';
import { openSqlite } from '../sqlite.ts';
import { assessSql, indicatorColumns, observationColumns, RESULT_COLUMNS } from './sql.ts';

export const enter: Enter<Observations> = async (data) => {
  const database = await openSqlite();
  database.add('indicators', indicatorColumns(data));
  database.add('observations', observationColumns(data));
  const sql = assessSql('/');
  return {
    work: () => {
      database.run(`DROP TABLE IF EXISTS result; CREATE TEMPORARY TABLE result AS ${sql}`);
    },
    read: () => database.read('result', RESULT_COLUMNS, 'place'),
  };
};
