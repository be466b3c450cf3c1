import { BudgetAdjustmentsError } from '../errors.ts';

/** The price base amount of a year, with where it stands. */
export interface PriceBaseAmount {
  /** The year it applies to. */
  readonly year: number;
  /** Kronor. */
  readonly amount: number;
  /** The government's ordinance, or a page that quotes it. */
  readonly source: string;
}

/** The price base amounts (prisbasbelopp) that the package knows, set by the government each year (socialförsäkringsbalken 2:6–7). */
export const priceBaseAmounts: readonly PriceBaseAmount[] = [
  { year: 2015, amount: 44_500, source: 'skattenatet.ey.se, 27 October 2014' },
  { year: 2016, amount: 44_300, source: 'SFS 2015:536, as cited in SFS 2016:863' },
  { year: 2017, amount: 44_800, source: 'SFS 2016:863' },
  { year: 2018, amount: 45_500, source: 'SFS 2017:865' },
  { year: 2019, amount: 46_500, source: 'revisi.se, Prisbasbelopp 2020' },
  { year: 2020, amount: 47_300, source: 'revisi.se, Prisbasbelopp 2020' },
  { year: 2021, amount: 47_600, source: 'SFS 2020:764' },
  { year: 2022, amount: 48_300, source: 'SFS 2021:866' },
  { year: 2023, amount: 52_500, source: 'redeko.net, Prisbasbelopp 2023' },
  { year: 2024, amount: 57_300, source: 'mintrygghet.se, Prisbasbelopp för 2024 fastställt' },
  { year: 2025, amount: 58_800, source: 'arbetet.se, 30 December 2025' },
  { year: 2026, amount: 59_200, source: 'SFS 2025:872' },
];

/**
 * The price base amount (prisbasbelopp) of a year in kronor, the limit of what counts as an investment.
 *
 * Where each amount stands is in {@link priceBaseAmounts}.
 *
 * @param year - the year, from 2015 to 2026
 * @returns kronor
 * @throws `rules-unknown` for a year that is not in the list; give {@link assessAsset} the amount itself then
 *
 * @example
 * ```ts
 * import { priceBaseAmount, priceBaseAmounts } from '@sdn/budget-adjustments/accounting';
 *
 * priceBaseAmount(2021); // => 47600
 * priceBaseAmounts.find(({ year }) => year === 2021)?.source; // => 'SFS 2020:764'
 * priceBaseAmount(1999); // => throws 'rules-unknown'
 * ```
 *
 * @category Investments
 */
export const priceBaseAmount = (year: number): number => {
  const found = priceBaseAmounts.find((one) => one.year === year);
  if (found !== undefined) return found.amount;
  throw new BudgetAdjustmentsError(
    'rules-unknown',
    `The price base amount of ${year} is not in the list; expected ${priceBaseAmounts.map((one) => one.year).join(', ')}. Pass the amount itself.`,
    { year },
  );
};
