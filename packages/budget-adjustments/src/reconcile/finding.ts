import type { CellReference } from './printed-table.ts';

/**
 * How serious a finding is: `error` is a figure that cannot be right, `rounding` a difference that rounding explains,
 * `info` something a reader should know and nobody need correct.
 *
 * @category Reconciliation
 */
export type ReconcileSeverity = 'error' | 'rounding' | 'info';

/**
 * What was found.
 *
 * @category Reconciliation
 */
export type ReconcileCode =
  | 'sum-wrong'
  | 'net-wrong'
  | 'parts-wrong'
  | 'difference-wrong'
  | 'deviation-wrong'
  | 'adjusted-wrong'
  | 'carried-wrong'
  | 'carry-forward-wrong'
  | 'share-wrong'
  | 'percentage-wrong'
  | 'ceiling-passed'
  | 'tables-differ'
  | 'within-rounding'
  | 'parts-exceed-whole'
  | 'parts-remainder'
  | 'subrows-add'
  | 'deviation-base'
  | 'carry-forward-capped'
  | 'sum-incomplete'
  | 'cell-unreadable'
  | 'decision-differs'
  | 'request-without-decision'
  | 'decision-without-request'
  | 'request-differs-from-table';

/**
 * What probably happened to a figure.
 *
 * - `factor-ten`: the decimal comma slipped
 * - `sign-flipped`: the sign is the other one
 * - `digits-swapped`: two neighbouring digits changed places
 * - `digit-lost`: a digit was left out or put in
 * - `neighbouring-row`, `neighbouring-column`: the figure beside it was copied
 *
 * @category Reconciliation
 */
export type LikelySlip =
  | 'factor-ten'
  | 'sign-flipped'
  | 'digits-swapped'
  | 'digit-lost'
  | 'neighbouring-row'
  | 'neighbouring-column';

/**
 * One finding of a reconciliation, as plain data.
 *
 * @category Reconciliation
 */
export interface ReconcileFinding {
  /** Stable kebab-case code. */
  readonly code: ReconcileCode;
  /** How serious it is. */
  readonly severity: ReconcileSeverity;
  /** Identifier of the table, or of the list of adjustments. */
  readonly table: string;
  /** Index of the row. */
  readonly row: number;
  /** Index of the column. */
  readonly column: number;
  /** Label of the row, without inline tags. */
  readonly rowLabel: string;
  /** Heading of the column, without inline tags. */
  readonly columnLabel: string;
  /** What stands there, exactly as in the source. */
  readonly printed: string;
  /** What was expected, in the same print; absent where nothing can be expected. */
  readonly expected?: string | undefined;
  /** Printed less expected as a decimal string in the table's unit. */
  readonly difference?: string | undefined;
  /** The table's unit. */
  readonly unit?: string | undefined;
  /** The cells that the broken relations involve, the finding's own first. */
  readonly cells: readonly CellReference[];
  /** Identifiers of the relations that the finding rests on. */
  readonly relations: readonly string[];
  /**
   * `only`: no other single cell repairs every broken relation;
   * `likely`: the slip singles it out; `open`: any of the cells may be wrong, and the total is named.
   */
  readonly culprit?: 'only' | 'likely' | 'open' | undefined;
  /** What probably happened. */
  readonly slip?: LikelySlip | undefined;
}
