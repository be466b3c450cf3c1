import type { AssessedColumns } from './assessed-columns.ts';
import type { ColumnIndicator, FigureColumns } from './column-indicator.ts';
import { assessSafeRows } from './internal/assess-safe-rows.ts';
import { checkChoice } from './internal/check-choice.ts';
import { checkLengths } from './internal/check-lengths.ts';
import { parametersOf } from './internal/column-parameters.ts';
import { assessRow } from './internal/column-row.ts';
import { BLOCK, type ColumnWork } from './internal/column-work.ts';

/**
 * Figures with what they are held against, in printed units.
 *
 * @category Columns
 */
export interface AssessmentColumns extends FigureColumns {
  /** The target (årsmål), or the middle of the band; NaN is no target. */
  readonly target: Float64Array;
  /** Forecast of the full year (prognos helår); needed unless `basis` is `outcome`. */
  readonly forecast?: Float64Array | undefined;
  /** Last year's outcome, for the rule `better-than-last-year`. */
  readonly lastYear?: Float64Array | undefined;
}

/**
 * What the status follows.
 *
 * @category Columns
 */
export interface AssessColumnsOptions {
  /** `forecast` during the year, `outcome` at year end; `forecast-or-outcome` takes the outcome in rows without forecast. */
  readonly basis: 'forecast' | 'outcome' | 'forecast-or-outcome';
}

/**
 * Assesses millions of rows at once (måluppfyllelse i bulk), exactly as `assessIndicator` assesses each.
 *
 * Values stand in typed arrays as whole numbers, and each indicator says how many decimals that is. The outcome is
 * numerator × factor ÷ denominator, rounded half up to the decimals that are printed: this printed value is judged, and
 * `basis` tells where rounding alone made it *met*. Every row is exact, also where products pass 2^53. For one indicator with
 * its whole story use `assessIndicator`; sums of columns are made by `rollUpColumns`.
 *
 * @param columns - the figures, one row each
 * @param indicators - what the codes of `columns.indicator` stand for
 * @param options - what the status follows
 * @returns new columns with printed outcome, distance, and codes of status, reason and basis; the input is not changed
 * @throws `option-invalid` for a basis that is none
 * @throws `column-length-mismatch` when columns differ in length
 * @throws `column-indicator-invalid` when an indicator's decimals, factor, form or rule cannot be used
 * @throws `column-value-invalid` with the row, for a number that is not whole, beyond 2^53, or a negative denominator
 *
 * @example
 * ```ts
 * import { assessColumns, columnReasons, columnStatuses } from '@sdn/indicator-calc/columns';
 *
 * // Share of preschool teachers: 1 of 3 is printed 33,3 % and held against 33,3 % and 40 %; nobody reported the third.
 * const result = assessColumns(
 *   {
 *     indicator: Uint8Array.of(0, 0, 0),
 *     numerator: Float64Array.of(1, 1, NaN),
 *     denominator: Float64Array.of(3, 3, 3),
 *     target: Float64Array.of(333, 400, 400),
 *   },
 *   [{ decimals: 1, factor: 100, form: 'at-least', partly: [{ rule: 'within-percent', percent: 10 }] }],
 *   { basis: 'outcome' },
 * );
 * Array.from(result.printed); // => [333, 333, NaN]
 * Array.from(result.status, (code) => columnStatuses[code]); // => ['met', 'not-met', 'not-assessable']
 * Array.from(result.reason, (code) => columnReasons[code]); // => ['target-reached', 'target-missed', 'not-reported']
 * ```
 *
 * @category Columns
 */
export const assessColumns = (
  columns: AssessmentColumns,
  indicators: readonly ColumnIndicator[],
  options: AssessColumnsOptions,
): AssessedColumns => {
  checkChoice('basis', options.basis, ['forecast', 'outcome', 'forecast-or-outcome']);
  const { indicator, numerator, target, lastYear } = columns;
  const rows = indicator.length;
  checkLengths(rows, {
    numerator,
    denominator: columns.denominator,
    target,
    forecast: columns.forecast,
    lastYear,
  });
  const forecast = options.basis === 'outcome' ? undefined : columns.forecast;
  const left = new Uint32Array(BLOCK);
  const work: ColumnWork = {
    indicator,
    numerator,
    denominator: columns.denominator ?? new Float64Array(rows).fill(1),
    target,
    forecast: forecast ?? new Float64Array(rows).fill(NaN),
    lastYear,
    mayFallBack: options.basis === 'forecast' ? 0 : 1,
    parameters: parametersOf(indicators),
    result: {
      printed: new Float64Array(rows),
      distance: new Float64Array(rows),
      status: new Uint8Array(rows),
      reason: new Uint8Array(rows),
      basis: new Uint8Array(rows),
    },
    left,
    choice: new Float64Array(2),
  };
  for (let low = 0; low < rows; low += BLOCK) {
    const leftRows = assessSafeRows(work, low, Math.min(low + BLOCK, rows));
    for (let place = 0; place < leftRows; place += 1) assessRow(work, left[place] as number);
  }
  return work.result;
};
