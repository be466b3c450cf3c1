import type { AssessedColumns } from './assessed-columns.ts';
import type { ColumnIndicator, FigureColumns } from './column-indicator.ts';
import { checkLengths } from './internal/check-lengths.ts';
import {
  ASK_LAST_YEAR,
  BY_FORECAST,
  BY_ROUNDED_OUTCOME,
  LAST_YEAR_MISSING,
  NOT_ASSESSABLE,
  NOT_MET,
  NOT_REPORTED,
  PARTLY,
  TARGET_NONE,
} from './internal/column-codes.ts';
import {
  BAND,
  FACTOR,
  FOLD,
  LEAST,
  parametersOf,
  PERCENT,
  PERCENT_SCALE,
  POINTS,
  SCALE,
  SLOPE,
  WIDTH,
} from './internal/column-parameters.ts';
import { isWithinPercent, refuseRow, whyNoOutcome } from './internal/column-row.ts';
import { roundRatio, signOfRest } from './internal/round-ratio.ts';

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
 * its whole story use `assessIndicator`; sums of columns are made by {@link rollUpColumns}.
 *
 * @param columns - the figures, one row each
 * @param indicators - what the codes of `columns.indicator` stand for
 * @param options - what the status follows
 * @returns new columns with printed outcome, distance, and codes of status, reason and basis; the input is not changed
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
  const { indicator, numerator, target, lastYear } = columns;
  const rows = indicator.length;
  checkLengths(rows, {
    numerator,
    denominator: columns.denominator,
    target,
    forecast: columns.forecast,
    lastYear,
  });
  const denominator = columns.denominator ?? new Float64Array(rows).fill(1);
  const given = options.basis === 'outcome' ? undefined : columns.forecast;
  const forecast = given ?? new Float64Array(rows).fill(NaN);
  // 1 where the outcome stands in for a forecast that is missing, else 0.
  const mayFallBack = options.basis === 'forecast' ? 0 : 1;
  const { count, numbers, grades } = parametersOf(indicators);

  const printed = new Float64Array(rows);
  const distance = new Float64Array(rows);
  const status = new Uint8Array(rows);
  const reason = new Uint8Array(rows);
  const basis = new Uint8Array(rows);
  // Of two numbers one is chosen by index, since a processor cannot guess which rows have a forecast.
  const choice = new Float64Array(2);

  // Numbers in, numbers out: no object per row, and comparisons that fall either way become indices, not branches.
  for (let row = 0; row < rows; row += 1) {
    const id = indicator[row] as number;
    const at = id * WIDTH;
    const top = numerator[row] as number;
    const bottom = denominator[row] as number;
    const goal = target[row] as number;
    const expected = forecast[row] as number;

    let outcome = NaN;
    if (bottom >= (numbers[at + LEAST] as number)) {
      if (!Number.isNaN(top)) {
        if (Math.floor(top) !== top || Math.floor(bottom) !== bottom) refuseRow(row);
        outcome = roundRatio(top, numbers[at + FACTOR] as number, bottom, numbers[at + SCALE] as number);
        if (!(Math.abs(outcome) <= Number.MAX_SAFE_INTEGER)) refuseRow(row);
      }
    } else if (id >= count || bottom < 0 || Math.floor(bottom) < bottom) refuseRow(row);
    printed[row] = outcome;

    const byOutcome = Number(Number.isNaN(expected)) & mayFallBack;
    choice[0] = expected;
    choice[1] = outcome;
    const difference = (choice[byOutcome] as number) - goal;
    distance[row] = difference;
    if (!(Math.abs(difference) <= Number.MAX_SAFE_INTEGER)) {
      if (!Number.isNaN(difference)) refuseRow(row);
      status[row] = NOT_ASSESSABLE;
      reason[row] = Number.isNaN(goal)
        ? TARGET_NONE
        : byOutcome === 1
          ? whyNoOutcome(top, bottom)
          : NOT_REPORTED;
      continue;
    }
    if (Math.floor(difference) !== difference || Math.floor(goal) !== goal) refuseRow(row);
    basis[row] = BY_FORECAST + byOutcome;

    const slope = numbers[at + SLOPE] as number;
    const fold = numbers[at + FOLD] as number;
    const band = numbers[at + BAND] as number;
    const miss = slope * difference + fold * Math.abs(difference) - band;
    const left = miss * (numbers[at + PERCENT_SCALE] as number);
    const right = Math.abs(goal) * (numbers[at + PERCENT] as number);
    const isClose =
      left > Number.MAX_SAFE_INTEGER || right > Number.MAX_SAFE_INTEGER
        ? isWithinPercent(
            miss,
            numbers[at + PERCENT_SCALE] as number,
            numbers[at + PERCENT] as number,
            Math.abs(goal),
          )
        : left <= right;
    const isNear = Number(miss <= (numbers[at + POINTS] as number)) | Number(isClose);
    let grade = grades[id * 4 + 2 * Number(miss > 0) + isNear] as number;
    if (grade === ASK_LAST_YEAR) {
      const before = (lastYear?.[row] ?? NaN) - goal;
      if (Number.isNaN(before)) {
        status[row] = NOT_ASSESSABLE;
        reason[row] = LAST_YEAR_MISSING;
        continue;
      }
      grade = miss + band < slope * before + fold * Math.abs(before) ? PARTLY : NOT_MET;
    } else if (miss === 0 && byOutcome === 1) {
      // Only an outcome that was rounded onto its bound can meet it as printed and miss it unrounded.
      const side = slope === 0 ? difference : slope;
      const rest = signOfRest(
        top,
        numbers[at + FACTOR] as number,
        bottom,
        numbers[at + SCALE] as number,
        outcome,
      );
      if (side === 0 ? rest !== 0 : side * rest > 0) basis[row] = BY_ROUNDED_OUTCOME;
    }
    status[row] = grade;
    reason[row] = grade;
  }
  return { printed, distance, status, reason, basis };
};
