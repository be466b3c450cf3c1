/** SQLite over whole numbers, one statement; the result stays in a table of the database. */
import { groupColumns, type PrintedObservations } from '../../data/roll-up-exactly.ts';
import type { Enter } from '../../race/workload.ts';
import { indicatorColumns } from '../assess/sql.ts';
import { openSqlite } from '../sqlite.ts';
import { RESULT_COLUMNS, rollUpColumns, rollUpSql } from './sql.ts';

export const enter: Enter<PrintedObservations> = async (data) => {
  const database = await openSqlite();
  database.add('indicators', indicatorColumns(data));
  database.add('observations', rollUpColumns(data));
  const sql = rollUpSql('/');
  return {
    work: () => {
      database.run(`DROP TABLE IF EXISTS result; CREATE TEMPORARY TABLE result AS ${sql}`);
    },
    read: () => groupColumns(database.readRows('result', RESULT_COLUMNS, 'place')),
  };
};
