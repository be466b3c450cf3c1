/**
 * One term of a derived column.
 *
 * @category Reconciliation
 */
export interface ColumnTerm {
  /** Index of the column; columns of formulas follow the columns of amounts. */
  readonly column: number;
  /** Whole number that the figure is multiplied with. */
  readonly factor: number;
}

/**
 * A derived column, such as `netto = kostnader + intäkter`.
 *
 * @category Reconciliation
 */
export interface ColumnFormula {
  /** The terms: columns of amounts, or of formulas before this one. */
  readonly terms: readonly ColumnTerm[];
}

/**
 * A budget in columns of scaled whole numbers.
 *
 * @category Reconciliation
 */
export interface BudgetColumns {
  /** The row that each row is part of, −1 at the top. A sum stands before what it sums. */
  readonly parents: Int32Array;
  /** Exact amounts in öre or another whole unit, one array a column; what stands in rows with parts is not read. */
  readonly amounts: readonly Float64Array[];
  /** Derived columns. */
  readonly formulas: readonly ColumnFormula[];
  /** How many exact units make one printed unit: 10 000 000 for öre printed in mnkr with one decimal. */
  readonly unit: number;
  /** Printed figures in printed units, the columns of amounts first, then of formulas; NaN where nothing is printed. */
  readonly printed: readonly Float64Array[];
}

/**
 * What came out of {@link reconcileColumns}.
 *
 * @category Reconciliation
 */
export interface ColumnsReconciliation {
  /** The rows that are sums, in order. */
  readonly sumRows: Int32Array;
  /** Exact figures of the sum rows in exact units, one array a column. */
  readonly sums: readonly Float64Array[];
  /** The same as they should be printed, rounded half up (away from zero), in printed units. */
  readonly rounded: readonly Float64Array[];
  /** What is wrong with each printed figure, one array a column: 1 its sum, 2 its formula, 4 its exact figure, added; 0 nothing. */
  readonly flags: readonly Uint8Array[];
  /** How many printed figures have a flag. */
  readonly flagged: number;
}
