import type { AssessedColumns } from '../assessed-columns.ts';
import type { CodeColumn } from '../column-indicator.ts';
import type { ColumnParameters } from './column-parameters.ts';

/** Rows worked on at a time. */
export const BLOCK = 1024;

/** What the functions that assess rows read and write. */
export interface ColumnWork {
  readonly indicator: CodeColumn;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly target: Float64Array;
  readonly forecast: Float64Array;
  readonly lastYear: Float64Array | undefined;
  /** 1 where the outcome stands in for a forecast that is missing, else 0. */
  readonly mayFallBack: number;
  readonly parameters: ColumnParameters;
  readonly result: AssessedColumns;
  /** Rows of a block that are left to be assessed one by one. */
  readonly left: Uint32Array;
  /** Of two numbers one is chosen by its place here. */
  readonly choice: Float64Array;
}
