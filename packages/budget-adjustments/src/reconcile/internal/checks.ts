export const WRONG_SUM = 1;
export const WRONG_FORMULA = 2;
const NOT_EXACT = 4;

/** Figures of neighbouring rows, the first at `start`. */
export interface Figures {
  readonly values: Float64Array;
  readonly start: number;
}

/** Figures of neighbouring rows times a whole number. */
export interface Multiple extends Figures {
  readonly factor: number;
}

/** What a printed column is checked with. */
export interface CheckedColumn {
  /** Its place among the columns. */
  readonly place: number;
  /** What is printed at every row, NaN where nothing is. */
  readonly printed: Float64Array;
  readonly flags: Uint8Array;
  /** Figure of each sum row, added up so far. */
  readonly figures: Float64Array;
  /** What is shown below each sum row, collected so far: printed figures, or what should be where nothing is. */
  readonly below: Float64Array;
  /** What should be printed at each sum row. */
  readonly rounded: Float64Array;
}

/** What all checks share. */
export interface Checks {
  /** How many units of the figures make one printed unit. */
  readonly unit: number;
  /** Half printed units granted for a total itself. */
  readonly ownHalfUnits: number;
  /** Printed figures that are not exact and have not been looked at across yet. */
  readonly slips: { readonly row: number; readonly column: number }[];
  /** How many figures have a flag. */
  flagged: number;
}

/** Adds a flag to a figure, and counts the figure with its first. */
export const raise = (checks: Checks, flags: Uint8Array, row: number, flag: number): void => {
  const before = flags[row] as number;
  if (before === 0) checks.flagged++;
  flags[row] = before | flag;
};

/** Flags a figure that is not what should be printed. */
export const raiseSlip = (checks: Checks, { flags, place }: CheckedColumn, row: number): void => {
  raise(checks, flags, row, NOT_EXACT);
  checks.slips.push({ row, column: place });
};
