import type { Explanation } from '../explanation.ts';
import type { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** The figures of budget adherence, in one unit, net. */
export interface AdherenceFigures {
  /** Outcome or full-year forecast, before result transfers. */
  readonly outcome: DecimalInput;
  /** The budget. */
  readonly budget: DecimalInput;
  /** Surplus carried here from last year; counts only after transfers. */
  readonly carriedFromLastYear?: DecimalInput | undefined;
  /** Surplus carried on to next year; counts only after transfers. */
  readonly carriedToNextYear?: DecimalInput | undefined;
}

/** Options of {@link budgetAdherence}. */
export interface BudgetAdherenceOptions {
  /** Whether the outcome is taken before (default) or after result transfers. */
  readonly transfers?: 'before' | 'after' | undefined;
}

/** Budget adherence, or why there is none. */
export type BudgetAdherence =
  | {
      /** A percentage was computed. */
      readonly status: 'computed';
      /** Outcome as a percentage of the budget, not rounded. */
      readonly percent: Decimal;
      /** True when the percentage is at most 100, judged on the exact figures. */
      readonly met: boolean;
      /** How the figure came about. */
      readonly explanation: Explanation;
    }
  | {
      /** There is no percentage. */
      readonly status: 'not-assessable';
      /** A budget of zero or below has no percentage. */
      readonly reason: 'budget-not-positive';
    };

/**
 * Budget adherence (budgetföljsamhet): the outcome or forecast as a percentage of the budget, met when at most 100.
 *
 * Not rounded; print it with {@link formatAmount}, `unit: 'plain'` and one decimal. After transfers the outcome is
 * increased by what goes to next year and reduced by what came from last year. Use {@link computeDeviation} for kronor.
 *
 * @param figures - outcome or forecast, budget and transfers, in one unit
 * @param options - before or after result transfers
 * @returns the percentage with its explanation, or `not-assessable` when the budget is not above zero
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { budgetAdherence, formatAmount } from '@sdn/budget-adjustments';
 *
 * const adherence = budgetAdherence({ outcome: '2462.8', budget: '2522.8' });
 * adherence.status === 'computed' && formatAmount(adherence.percent, { unit: 'plain', decimals: 1 }); // => '97,6'
 * budgetAdherence({ outcome: 5, budget: 0 }); // => { status: 'not-assessable', reason: 'budget-not-positive' }
 * ```
 *
 * @category Follow-up
 */
export const budgetAdherence = (
  figures: AdherenceFigures,
  options: BudgetAdherenceOptions = {},
): BudgetAdherence => {
  const budget = toDecimal(figures.budget, 'budget');
  const before = toDecimal(figures.outcome, 'outcome');
  const carriedFromLastYear = toDecimal(figures.carriedFromLastYear ?? 0, 'carriedFromLastYear');
  const carriedToNextYear = toDecimal(figures.carriedToNextYear ?? 0, 'carriedToNextYear');
  if (!budget.isPositive() || budget.isZero())
    return { status: 'not-assessable', reason: 'budget-not-positive' };

  const after = options.transfers === 'after';
  const outcome = after ? before.plus(carriedToNextYear).minus(carriedFromLastYear) : before;
  const percent = outcome.times(100).div(budget);
  return {
    status: 'computed',
    percent,
    met: outcome.lte(budget),
    explanation: explain(
      `budget adherence = ${after ? '(outcome + to next year − from last year)' : 'outcome'} / budget × 100, met when at most 100`,
      'standard economic indicator of the city',
      { outcome: before, budget, carriedFromLastYear, carriedToNextYear },
      [['percent', show`${outcome} / ${budget} × 100`, percent.toSignificantDigits(12)]],
      'none; the step shows twelve digits',
    ),
  };
};
