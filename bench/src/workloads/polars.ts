import { peer } from '../peer.ts';

export interface Expression {
  readonly alias: (name: string) => Expression;
  readonly cast: (type: unknown) => Expression;
  readonly abs: () => Expression;
  readonly add: (other: Expression) => Expression;
  readonly sub: (other: Expression) => Expression;
  readonly mul: (other: Expression) => Expression;
  /** Of whole numbers: rounded down. */
  readonly div: (other: Expression) => Expression;
  readonly gt: (other: Expression) => Expression;
  readonly gtEq: (other: Expression) => Expression;
  readonly lt: (other: Expression) => Expression;
  readonly ltEq: (other: Expression) => Expression;
  readonly eq: (other: Expression) => Expression;
  readonly and: (other: Expression) => Expression;
  readonly or: (other: Expression) => Expression;
  readonly isNull: () => Expression;
  readonly isNotNull: () => Expression;
  readonly fillNull: (other: Expression) => Expression;
  readonly sum: () => Expression;
  readonly min: () => Expression;
  readonly max: () => Expression;
  readonly count: () => Expression;
}

interface Branch {
  readonly when: (condition: Expression) => { readonly then: (value: Expression) => Branch };
  readonly otherwise: (value: Expression) => Expression;
}

export interface LazyFrame {
  readonly withColumns: (...columns: readonly Expression[]) => LazyFrame;
  readonly select: (...columns: readonly (Expression | string)[]) => LazyFrame;
  readonly filter: (condition: Expression) => LazyFrame;
  readonly join: (
    other: LazyFrame,
    options: { readonly how: string } & (
      { readonly on: string } | { readonly leftOn: string; readonly rightOn: string }
    ),
  ) => LazyFrame;
  readonly groupBy: (keys: readonly string[]) => {
    readonly agg: (...columns: readonly Expression[]) => LazyFrame;
  };
  readonly sort: (keys: readonly string[]) => LazyFrame;
  readonly collectSync: () => Frame;
}

export interface Frame {
  readonly lazy: () => LazyFrame;
  readonly getColumn: (name: string) => { readonly toArray: () => (bigint | number | null)[] };
}

export interface Polars {
  readonly DataFrame: (columns: Readonly<Record<string, unknown>>) => Frame;
  readonly Series: (name: string, values: readonly (number | null)[], type: unknown) => unknown;
  readonly Int64: unknown;
  readonly Int8: unknown;
  readonly col: (name: string) => Expression;
  readonly lit: (value: number | null) => Expression;
  readonly when: (condition: Expression) => { readonly then: (value: Expression) => Branch };
  readonly concat: (frames: readonly LazyFrame[]) => LazyFrame;
}

/** Loads Polars on so many threads, on all cores when not told; it reads that from the environment, once. */
export const loadPolars = async (threads?: number): Promise<Polars> => {
  if (threads !== undefined) process.env['POLARS_MAX_THREADS'] = String(threads);
  return (await peer<{ default: Polars }>('nodejs-polars')).default;
};

/** A frame of 64-bit whole numbers; NaN becomes null. */
export const wholeFrame = (
  polars: Polars,
  columns: Readonly<Record<string, ArrayLike<number | null>>>,
): Frame =>
  polars.DataFrame(
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        polars.Series(
          name,
          Array.from(column, (value) => (value === null || Number.isNaN(value) ? null : value)),
          polars.Int64,
        ),
      ]),
    ),
  );

export const readFrame = (frame: Frame, names: readonly string[]): Record<string, Float64Array> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      Float64Array.from(frame.getColumn(name).toArray(), (value) => (value === null ? NaN : Number(value))),
    ]),
  );

/** The rows of a frame as numbers, null as NaN. */
export const readFrameRows = <Name extends string>(
  frame: Frame,
  names: readonly Name[],
): Record<Name, number>[] => {
  const columns = readFrame(frame, names);
  return Array.from(
    columns[names[0] ?? ''] ?? [],
    (_, row) =>
      Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? NaN])) as Record<Name, number>,
  );
};
