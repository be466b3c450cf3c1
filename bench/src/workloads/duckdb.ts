import { peer } from '../peer.ts';

interface Chunk {
  rowCount: number;
  readonly setColumnValues: (column: number, values: readonly (bigint | number | null)[]) => void;
}

interface Result {
  readonly getColumnsObjectJS: () => Promise<Readonly<Record<string, readonly (bigint | number | null)[]>>>;
}

interface Appender {
  readonly appendDataChunk: (chunk: Chunk) => void;
  readonly closeSync: () => void;
}

interface Connection {
  readonly run: (sql: string) => Promise<Result>;
  readonly createAppender: (table: string) => Promise<Appender>;
}

interface DuckDb {
  readonly DuckDBInstance: {
    readonly create: (
      path: string,
      options: Readonly<Record<string, string>>,
    ) => Promise<{ connect: () => Promise<Connection> }>;
  };
  readonly DuckDBDataChunk: { readonly create: (types: readonly unknown[], rows: number) => Chunk };
  readonly BIGINT: unknown;
}

/** A database in memory with tables of whole numbers. */
export interface Database {
  /** Makes a table of BIGINT columns; NaN becomes NULL. */
  readonly add: (table: string, columns: Readonly<Record<string, ArrayLike<number | null>>>) => Promise<void>;
  readonly run: (sql: string) => Promise<Result>;
}

const VECTOR = 2048;

const toBigInt = (value: number | null | undefined): bigint | null =>
  value === null || value === undefined || Number.isNaN(value) ? null : BigInt(value);

/** Opens a database on so many threads, on all cores when not told. */
export const openDuckDb = async (threads?: number): Promise<Database> => {
  const { DuckDBInstance, DuckDBDataChunk, BIGINT } = await peer<DuckDb>('@duckdb/node-api');
  const options: Record<string, string> = threads === undefined ? {} : { threads: String(threads) };
  const connection = await (await DuckDBInstance.create(':memory:', options)).connect();
  return {
    add: async (table, columns) => {
      const names = Object.keys(columns);
      await connection.run(`CREATE TABLE ${table} (${names.map((name) => `${name} BIGINT`).join(', ')})`);
      const appender = await connection.createAppender(table);
      const rows = Object.values(columns)[0]?.length ?? 0;
      for (let start = 0; start < rows; start += VECTOR) {
        const size = Math.min(VECTOR, rows - start);
        const chunk = DuckDBDataChunk.create(
          names.map(() => BIGINT),
          size,
        );
        Object.values(columns).forEach((column, place) => {
          chunk.setColumnValues(
            place,
            Array.from({ length: size }, (_, row) => toBigInt(column[start + row])),
          );
        });
        appender.appendDataChunk(chunk);
      }
      appender.closeSync();
    },
    run: (sql) => connection.run(sql),
  };
};

/** The columns of a result as numbers, NULL as NaN, in the order of the places that the rows name: threads mix them. */
export const readColumns = async (
  result: Result,
  names: readonly string[],
  place: string,
): Promise<Record<string, Float64Array>> => {
  const columns = await result.getColumnsObjectJS();
  const places = columns[place] ?? [];
  return Object.fromEntries(
    names.map((name) => {
      const ordered = new Float64Array(places.length);
      columns[name]?.forEach((value, row) => {
        ordered[Number(places[row])] = value === null ? NaN : Number(value);
      });
      return [name, ordered];
    }),
  );
};

/** The rows of a result as numbers, NULL as NaN. */
export const readRows = async <Name extends string>(
  result: Result,
  names: readonly Name[],
): Promise<Record<Name, number>[]> => {
  const columns = await result.getColumnsObjectJS();
  const at = (name: string, row: number): number => {
    const value = columns[name]?.[row];
    return value === null || value === undefined ? NaN : Number(value);
  };
  return Array.from(
    columns[names[0] ?? ''] ?? [],
    (_, row) => Object.fromEntries(names.map((name) => [name, at(name, row)])) as Record<Name, number>,
  );
};
