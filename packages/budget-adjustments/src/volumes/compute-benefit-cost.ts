import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** Households and their mean benefit in one month. */
export interface BenefitMonth {
  /** Number of households (bidragshushåll). */
  readonly households: DecimalInput;
  /** Mean benefit of a household in kronor (medelbidrag). */
  readonly meanBenefit: DecimalInput;
}

/** The cost of benefits, in kronor. */
export interface BenefitCost {
  /** The cost of each month in kronor. */
  readonly months: readonly Decimal[];
  /** Their sum. */
  readonly total: Decimal;
  /** Mean number of households; undefined for no months. */
  readonly meanHouseholds?: Decimal | undefined;
  /** How the total came about. */
  readonly explanation: Explanation;
}

/**
 * The cost of economic assistance (ekonomiskt bistånd) as households × mean benefit, by month and in all.
 *
 * Exact, but for the mean number of households, which may not end.
 *
 * @param months - households and mean benefit of each month
 * @returns the cost of each month, the total, and the mean number of households
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { computeBenefitCost } from '@sdn/budget-adjustments/volumes';
 *
 * computeBenefitCost([{ households: 840, meanBenefit: 12_118 }]).total.toString(); // => '10179120'
 * ```
 *
 * @category Volumes
 */
export const computeBenefitCost = (months: readonly BenefitMonth[]): BenefitCost => {
  const households = months.map((month) => toDecimal(month.households, 'households'));
  const costs = months.map(({ meanBenefit }, index) =>
    toDecimal(meanBenefit, 'mean benefit').times(households[index] ?? 0),
  );
  const zero = new Decimal(0);
  const total = costs.reduce((sum, cost) => sum.plus(cost), zero);
  return {
    months: costs,
    total,
    meanHouseholds:
      months.length === 0
        ? undefined
        : households.reduce((sum, count) => sum.plus(count), zero).div(months.length),
    explanation: explain('cost = Σ households × mean benefit', 'product of two printed figures', {}, [
      ...months.map(
        ({ meanBenefit }, index) =>
          [
            `month ${index + 1}`,
            show`${households[index] ?? 0} × ${meanBenefit}`,
            costs[index] ?? 0,
          ] as const,
      ),
      ['total', 'sum of the months', total],
    ]),
  };
};
