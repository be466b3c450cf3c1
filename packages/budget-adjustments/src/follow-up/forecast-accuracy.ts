import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import type { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** The figures of forecast accuracy, in one unit, net. */
export interface AccuracyFigures {
  /** The full-year forecast, usually of tertial 2. */
  readonly forecast: DecimalInput;
  /** The outcome at year end. */
  readonly outcome: DecimalInput;
  /** The budget; needed when it is the base. */
  readonly budget?: DecimalInput | undefined;
}

/** Options of {@link forecastAccuracy}. No text settles base and sign, so they have no default. */
export interface ForecastAccuracyOptions {
  /** What the difference is a percentage of. */
  readonly base: 'forecast' | 'budget';
  /** Which sign an outcome above the forecast gets, or none. */
  readonly sign: 'absolute' | 'outcome-minus-forecast' | 'forecast-minus-outcome';
  /** The target: the largest difference in per cent, on either side, that still meets it; 1 when omitted. */
  readonly tolerance?: DecimalInput | undefined;
}

/** Forecast accuracy, or why there is none. */
export type ForecastAccuracy =
  | {
      /** A percentage was computed. */
      readonly status: 'computed';
      /** The difference in per cent of the base, not rounded. */
      readonly percent: Decimal;
      /** True when the difference is at most the tolerance on either side, judged on the exact figures. */
      readonly met: boolean;
      /** How the figure came about. */
      readonly explanation: Explanation;
    }
  | {
      /** There is no percentage. */
      readonly status: 'not-assessable';
      /** A base of zero or below has no percentage. */
      readonly reason: 'base-not-positive';
    };

/**
 * Forecast accuracy (prognossäkerhet): the difference between outcome and forecast as a percentage of a named base, met
 * within ±1 %.
 *
 * Not rounded; print it with {@link formatAmount}, `unit: 'plain'` and one decimal.
 *
 * @param figures - forecast, outcome and, when it is the base, budget
 * @param options - base, sign and tolerance
 * @returns the percentage with its explanation, or `not-assessable` when the base is not above zero
 * @throws `option-missing` without a base, a sign, or the budget when it is the base
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { forecastAccuracy } from '@sdn/budget-adjustments';
 *
 * const figures = { forecast: 1000, outcome: 989 };
 * const accuracy = forecastAccuracy(figures, { base: 'forecast', sign: 'outcome-minus-forecast' });
 * accuracy.status === 'computed' && [accuracy.percent.toString(), accuracy.met]; // => ['-1.1', false]
 * forecastAccuracy(figures, { base: 'budget', sign: 'absolute' }); // => throws 'option-missing'
 * ```
 *
 * @category Follow-up
 */
export const forecastAccuracy = (
  figures: AccuracyFigures,
  options: ForecastAccuracyOptions,
): ForecastAccuracy => {
  const forecast = toDecimal(figures.forecast, 'forecast');
  const outcome = toDecimal(figures.outcome, 'outcome');
  const tolerance = toDecimal(options.tolerance ?? 1, 'tolerance');
  const base = toDecimal(chosen('base', { forecast, budget: figures.budget }[options.base]), 'base');
  if (base.lte(0)) return { status: 'not-assessable', reason: 'base-not-positive' };

  const above = outcome.minus(forecast);
  const difference = chosen(
    'sign',
    {
      absolute: above.abs(),
      'outcome-minus-forecast': above,
      'forecast-minus-outcome': forecast.minus(outcome),
    }[options.sign],
  );
  const percent = difference.times(100).div(base);
  return {
    status: 'computed',
    percent,
    met: difference.abs().times(100).lte(tolerance.times(base)),
    explanation: explain(
      show`forecast accuracy = difference (${options.sign}) / ${options.base} × 100, met within ±${tolerance} %`,
      'standard economic indicator of the city; base and sign chosen by the caller',
      { forecast, outcome, base },
      [['percent', show`${difference} / ${base} × 100`, percent.toSignificantDigits(12)]],
      'none; the step shows twelve digits',
    ),
  };
};

const chosen = <Value>(option: string, value: Value | undefined): Value => {
  if (value !== undefined) return value;
  throw new BudgetAdjustmentsError(
    'option-missing',
    `Forecast accuracy has no ${option}; expected "forecast" or "budget" (with a budget) as base, and a sign. No text settles them: name both.`,
    { option },
  );
};
