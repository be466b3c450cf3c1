/**
 * What a relation says.
 *
 * - `sum`: a total and its lines (summa)
 * - `net`: costs and income (netto)
 * - `parts`: a line and its parts when they exhaust it (varav)
 * - `difference`: two figures compared (differens, förändring)
 * - `deviation`: a budget, with or without adjustments, against a forecast or an outcome (avvikelse)
 * - `adjusted`: a frame and its adjustments (ram + justering)
 * - `carried`: a figure repeated from above
 * - `carry-forward`: a result carried from one year to the next (resultatöverföring)
 * - `share`: a named percentage of another figure (5 % av bruttobudgeten)
 * - `percentage`: one figure in per cent of another (budgetföljsamhet)
 * - `change-percentage`: a change in per cent of where it started
 * - `at-most`: a named ceiling (max 10 %)
 * - `same`: one figure printed in two tables
 *
 * @category Reconciliation
 */
export type RelationKind =
  | 'sum'
  | 'net'
  | 'parts'
  | 'difference'
  | 'deviation'
  | 'adjusted'
  | 'carried'
  | 'carry-forward'
  | 'share'
  | 'percentage'
  | 'change-percentage'
  | 'at-most'
  | 'same';

/**
 * One term of a relation: the row or column and the whole number that it is multiplied with.
 *
 * @category Reconciliation
 */
export interface RelationTerm {
  /** Index of the row or column, after the relation's axis. */
  readonly index: number;
  /** Whole number that the figure is multiplied with: 1, −1, or the numerator of a share. */
  readonly factor: number;
}

/**
 * Why a relation was inferred.
 *
 * @category Reconciliation
 */
export interface RelationEvidence {
  /** What in the labels and row kinds speaks for it, in English. */
  readonly because: readonly string[];
  /** Lines in which it holds, exactly or within rounding. */
  readonly for: number;
  /** Lines in which it does not hold. */
  readonly against: number;
  /** How unlikely the agreement is by accident: 4 means one in ten thousand. */
  readonly digits: number;
}

/**
 * A relation between rows, checked in every column, or between columns, checked in every row.
 *
 * All kinds but the two percentages say `scale × target = Σ factor × term` (`at-most`: ≤).
 * `percentage` says `target = 100 × Σ factor × term ÷ base` and `change-percentage` is written the same way, with the change as its terms.
 *
 * @category Reconciliation
 */
export interface Relation {
  /** Name of the relation, unique in its table. */
  readonly id: string;
  /** What it says. */
  readonly kind: RelationKind;
  /** `rows`: target and terms are rows; `columns`: they are columns. */
  readonly axis: 'rows' | 'columns';
  /** Index of the derived row or column. */
  readonly target: number;
  /** Whole number that the target is multiplied with; 100 for a share in whole per cent, otherwise 1. */
  readonly scale: number;
  /** What the target is made of. */
  readonly terms: readonly RelationTerm[];
  /** Index of the row or column that a percentage is reckoned on. */
  readonly base?: number | undefined;
  /** The lines it is checked in, when not all. */
  readonly only?: readonly number[] | undefined;
  /** Lines it is not checked in. */
  readonly except?: readonly number[] | undefined;
  /** Why it was inferred; absent when the caller wrote the relation. */
  readonly evidence?: RelationEvidence | undefined;
}
