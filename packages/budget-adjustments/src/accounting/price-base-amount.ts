import { BudgetAdjustmentsError } from '../errors.ts';

// Kronor, set by the government each year (socialförsäkringsbalken 2:6–7).
const amounts: Readonly<Record<number, number>> = {
  2015: 44_500,
  2016: 44_300,
  2017: 44_800,
  2018: 45_500,
  2019: 46_500,
  2020: 47_300,
  2021: 47_600,
  2022: 48_300,
  2023: 52_500,
  2024: 57_300,
  2025: 58_800,
  2026: 59_200,
};

/**
 * The price base amount (prisbasbelopp) of a year in kronor, the limit of what counts as an investment.
 *
 * @param year - the year, from 2015 to 2026
 * @returns kronor
 * @throws `rules-unknown` for a year that is not in the list; give {@link assessAsset} the amount itself then
 *
 * @example
 * ```ts
 * import { priceBaseAmount } from '@sdn/budget-adjustments/accounting';
 *
 * priceBaseAmount(2021); // => 47600
 * priceBaseAmount(1999); // => throws 'rules-unknown'
 * ```
 *
 * @category Investments
 */
export const priceBaseAmount = (year: number): number => {
  const amount = amounts[year];
  if (amount !== undefined) return amount;
  throw new BudgetAdjustmentsError(
    'rules-unknown',
    `The price base amount of ${year} is not in the list; expected ${Object.keys(amounts).join(', ')}. Pass the amount itself.`,
    { year },
  );
};
