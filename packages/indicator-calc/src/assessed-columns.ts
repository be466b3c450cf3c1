import type { AssessmentReason, IndicatorStatus } from './assessment.ts';

/**
 * What a row was judged by. `rounded-outcome`: the outcome meets the target as it is printed, and misses it unrounded.
 *
 * @category Columns
 */
export type ColumnBasis = 'none' | 'forecast' | 'outcome' | 'rounded-outcome';

/**
 * The assessment of every row, in codes: places in {@link columnStatuses}, {@link columnReasons} and {@link columnBases}.
 *
 * @category Columns
 */
export interface AssessedColumns {
  /** The outcome in printed units, rounded half up; NaN when there is none. */
  readonly printed: Float64Array;
  /** Assessed value less target in printed units; NaN when one of them is missing. */
  readonly distance: Float64Array;
  /** The grade. */
  readonly status: Uint8Array;
  /** Why it has that grade. */
  readonly reason: Uint8Array;
  /** What it was judged by. */
  readonly basis: Uint8Array;
}

/**
 * What the codes of `status` mean.
 *
 * @category Columns
 */
export const columnStatuses: readonly IndicatorStatus[] = [
  'met',
  'partly',
  'not-met',
  'needs-rule',
  'not-assessable',
];

/**
 * What the codes of `reason` mean, with the words of `assessIndicator`.
 *
 * @category Columns
 */
export const columnReasons: readonly AssessmentReason[] = [
  'target-reached',
  'rule-matched',
  'target-missed',
  'rule-missing',
  'target-none',
  'not-reported',
  'not-applicable',
  'suppressed',
  'last-year-missing',
];

/**
 * What the codes of `basis` mean.
 *
 * @category Columns
 */
export const columnBases: readonly ColumnBasis[] = ['none', 'forecast', 'outcome', 'rounded-outcome'];
