/** A column of results: one number a row, NaN where there is no answer. */
type Column = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** Results by name; all columns are equally long. */
export type Columns = Readonly<Record<string, Column>>;

/** A contestant with the data in its hands. */
export interface Runner {
  /** The work that is timed. */
  readonly work: () => unknown;
  /** The result of the last work in the form of the oracle. Not timed. */
  readonly read: () => Columns | Promise<Columns>;
  /** Peak memory in bytes, for work that another process does; NaN where it cannot be told. */
  readonly peakMemory?: () => number;
}

/** Brings the data into the form that a user of this contestant would hold: a table, objects, columns. Not timed. */
export type Enter<Data> = (data: Data) => Runner | Promise<Runner>;

/**
 * What a contestant is here for: `ours`; a `peer` that a user would pick and that counts as long as it is exact; a
 * `reference` that only a goal of its own names; `information`, which no goal names.
 */
export type Role = 'ours' | 'peer' | 'reference' | 'information';

export interface Contestant<Data> {
  readonly name: string;
  readonly role: Role;
  /** Takes part with at most so many rows; its time is then counted per row. */
  readonly rows?: number;
  readonly load: () => Promise<Enter<Data>>;
}

interface Goal {
  /** Name of a contestant, or the fastest of the peers without a wrong row. */
  readonly against: string;
  /** How many times faster ours shall be. */
  readonly times: number;
}

export const FASTEST_EXACT_PEER = 'fastest exact peer';

export interface Workload<Data = unknown> {
  readonly id: string;
  readonly title: string;
  /** What one row is. */
  readonly unit: string;
  /** How many rows without `--rows`. */
  readonly rows: number;
  /** Makes the data: equal for equal arguments, on every machine. */
  readonly make: (rows: number) => Data;
  /** The exact answer, straight from the definition. */
  readonly solve: (data: Data) => Columns;
  readonly contestants: readonly Contestant<Data>[];
  readonly goals: readonly Goal[];
  /** Numbers of rows at which ours is measured for growth. */
  readonly growth?: readonly number[];
}

/** Forgets what the data of a workload is, so that workloads stand in one list. */
export const workload = <Data>(own: Workload<Data>): Workload => own as Workload;
