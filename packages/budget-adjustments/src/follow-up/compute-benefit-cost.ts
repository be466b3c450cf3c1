import { Decimal } from '../internal/decimal.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** Households and their mean benefit in one month. */
export interface BenefitMonth {
  /** Number of households (bidragshushåll). */
  readonly households: DecimalInput;
  /** Mean benefit of a household in kronor (medelbidrag). */
  readonly meanBenefit: DecimalInput;
}

/** The cost of benefits. */
export interface BenefitCost {
  /** The cost of each month in kronor. */
  readonly months: readonly Decimal[];
  /** Their sum. */
  readonly total: Decimal;
  /** Mean number of households; undefined for no months. */
  readonly meanHouseholds?: Decimal | undefined;
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
 * import { computeBenefitCost } from '@sdn/budget-adjustments';
 *
 * computeBenefitCost([{ households: 840, meanBenefit: 12_118 }]).total.toString(); // => '10179120'
 * ```
 *
 * @category Follow-up
 */
export const computeBenefitCost = (months: readonly BenefitMonth[]): BenefitCost => {
  const households = months.map((month) => toDecimal(month.households, 'households'));
  const costs = months.map(({ meanBenefit }, index) =>
    toDecimal(meanBenefit, 'mean benefit').times(households[index] ?? 0),
  );
  const zero = new Decimal(0);
  return {
    months: costs,
    total: costs.reduce((sum, cost) => sum.plus(cost), zero),
    meanHouseholds:
      months.length === 0
        ? undefined
        : households.reduce((sum, count) => sum.plus(count), zero).div(months.length),
  };
};
