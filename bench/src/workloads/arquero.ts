/** The few names of arquero that the contestants use. */
export interface Table {
  readonly groupby: (...keys: readonly string[]) => Table;
  readonly rollup: (values: Readonly<Record<string, unknown>>) => Table;
  readonly derive: (values: Readonly<Record<string, unknown>>) => Table;
  readonly filter: (criteria: unknown) => Table;
  readonly join: (other: Table, on: unknown) => Table;
  readonly join_left: (other: Table, on: unknown) => Table;
  readonly semijoin: (other: Table, on: unknown) => Table;
  readonly concat: (other: Table) => Table;
  readonly rename: (names: Readonly<Record<string, string>>) => Table;
  readonly reify: () => Table;
  readonly ungroup: () => Table;
  readonly objects: () => Iterable<Readonly<Record<string, unknown>>>;
  readonly array: (name: string, type?: new (length: number) => unknown) => ArrayLike<number>;
}

export interface Arquero {
  readonly table: (columns: Readonly<Record<string, ArrayLike<unknown>>>) => Table;
  readonly escape: (value: unknown) => unknown;
  readonly op: Readonly<
    Record<'sum' | 'min' | 'max', (column: string) => unknown> & { count: () => unknown }
  >;
}
