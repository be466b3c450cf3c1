import { peer } from '../peer.ts';

interface Statement {
  readonly run: (values: readonly (number | null)[]) => void;
  readonly step: () => boolean;
  readonly get: () => (number | null)[];
  readonly free: () => void;
}

interface Connection {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => Statement;
}

interface SqlJs {
  readonly default: () => Promise<{ readonly Database: new () => Connection }>;
}

/** A database in memory with tables of whole numbers: SQLite as WebAssembly, which needs no compiler anywhere. */
export interface Database {
  readonly add: (table: string, columns: Readonly<Record<string, ArrayLike<number | null>>>) => void;
  readonly run: (sql: string) => void;
  /** The columns of a table as numbers, NULL as NaN. */
  readonly read: (table: string, names: readonly string[], order: string) => Record<string, Float64Array>;
  /** The same, row by row. */
  readonly readRows: <Name extends string>(
    table: string,
    names: readonly Name[],
    order: string,
  ) => Record<Name, number>[];
}

export const openSqlite = async (): Promise<Database> => {
  const { Database } = await (await peer<SqlJs>('sql.js')).default();
  const connection = new Database();
  const select = (table: string, names: readonly string[], order: string): (number | null)[][] => {
    const statement = connection.prepare(`SELECT ${names.join(', ')} FROM ${table} ORDER BY ${order}`);
    const rows: (number | null)[][] = [];
    while (statement.step()) rows.push(statement.get());
    statement.free();
    return rows;
  };
  return {
    add: (table, columns) => {
      const names = Object.keys(columns);
      const all = Object.values(columns);
      connection.exec(`CREATE TABLE ${table} (${names.map((name) => `${name} INTEGER`).join(', ')}); BEGIN`);
      const insert = connection.prepare(`INSERT INTO ${table} VALUES (${names.map(() => '?').join(', ')})`);
      const rows = all[0]?.length ?? 0;
      for (let row = 0; row < rows; row++) {
        insert.run(
          all.map((column) => {
            const value = column[row] ?? null;
            return value === null || Number.isNaN(value) ? null : value;
          }),
        );
      }
      insert.free();
      connection.exec('COMMIT');
    },
    run: (sql) => {
      connection.exec(sql);
    },
    read: (table, names, order) => {
      const rows = select(table, names, order);
      return Object.fromEntries(
        names.map((name, place) => [name, Float64Array.from(rows, (row) => row[place] ?? NaN)]),
      );
    },
    readRows: <Name extends string>(table: string, names: readonly Name[], order: string) =>
      select(table, names, order).map(
        (row) =>
          Object.fromEntries(names.map((name, place) => [name, row[place] ?? NaN])) as Record<Name, number>,
      ),
  };
};
