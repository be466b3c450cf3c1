import type { PartlyRule } from './partly-rule.ts';

/**
 * An indicator as the bulk functions need it: how its values are computed from the columns, printed and judged.
 *
 * Columns hold whole numbers, and these decimals say what a one in them means: with one decimal, 49 is 4,9.
 *
 * @category Columns
 */
export interface ColumnIndicator {
  /** Decimals that the value is printed with; target, forecast and last year's value are given with as many. */
  readonly decimals: number;
  /** What numerator ÷ denominator is multiplied by: 100 for per cent, 1000 for per mille; 1 when left out. */
  readonly factor?: number | undefined;
  /** Decimals of the numerator column: 2 for öre printed as kronor; 0 when left out. */
  readonly numeratorDecimals?: number | undefined;
  /** Decimals of the denominator column; 0 when left out. */
  readonly denominatorDecimals?: number | undefined;
  /** Groups smaller than this are suppressed, such as 5 persons; none when left out. */
  readonly leastDenominator?: number | undefined;
  /** How the value is held against the target of its row. */
  readonly form: 'at-least' | 'at-most' | 'within';
  /** Half the width of the band of `within`, in printed units: 15 is 1,5 with one decimal; 0 when left out. */
  readonly tolerance?: number | undefined;
  /** Rules for *partly*, as in `assessIndicator`; without them a missed target is `needs-rule`. */
  readonly partly?: readonly PartlyRule[] | undefined;
}

/**
 * Codes that stand for something from a list: for each row its place in the list.
 *
 * @category Columns
 */
export type CodeColumn = Uint8Array | Uint16Array | Uint32Array;

/**
 * Reported figures, one row each, all columns of one length. Numbers are whole; NaN was not reported.
 *
 * @category Columns
 */
export interface FigureColumns {
  /** Which indicator the row is of: its place in the list of indicators. */
  readonly indicator: CodeColumn;
  /** The value, or the numerator of a share, rate or unit cost. */
  readonly numerator: Float64Array;
  /** Out of how many, or how much; one in every row when left out. */
  readonly denominator?: Float64Array | undefined;
}
