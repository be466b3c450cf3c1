import { allocateAmount } from '../amounts/allocate-amount.ts';
import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { requireDay } from '../internal/require-day.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** An asset in use. */
export interface AssetInUse {
  /** What it cost, in kronor, with öre at most. */
  readonly cost: DecimalInput;
  /** Years of use, a whole number. */
  readonly lifeYears: number;
  /** The day it was taken into use, YYYY-MM-DD. */
  readonly inUseFrom: string;
}

/** Options of {@link listCapitalCosts}. */
export interface ListCapitalCostsOptions {
  /** The internal rate of interest of each year, as a fraction: `{ 2021: '0.0125' }`. */
  readonly interestRates: Readonly<Record<number, DecimalInput>>;
}

/** What an asset costs the operating budget in a year, in kronor. */
export interface CapitalCost {
  /** The year. */
  readonly year: number;
  /** Book value at its beginning; the cost, in the first year. */
  readonly opening: Decimal;
  /** Depreciation in kronor. */
  readonly depreciation: Decimal;
  /** Internal interest in kronor. */
  readonly interest: Decimal;
  /** Book value at its end. */
  readonly closing: Decimal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The capital cost (kapitaltjänst) of an asset by year: straight-line depreciation (avskrivning) and internal interest
 * (internränta), which return to operating cost.
 *
 * Depreciation is the same for each month, from the month the asset is taken into use, to the öre; the years add up to the
 * cost exactly. Interest is the year's rate on the book value at its beginning, for the months in use, rounded half up to
 * the öre.
 *
 * @param asset - cost, years of use and first day
 * @param options - the rate of each year
 * @returns one item for each calendar year in use
 * @throws `rules-unknown` when the rate of a year is missing
 * @throws `value-out-of-range` unless the years of use are a whole number from 1
 * @throws `date-invalid`, `amount-not-finite`, and `allocation-impossible` for a cost with parts of an öre
 *
 * @example
 * ```ts
 * import { listCapitalCosts } from '@sdn/budget-adjustments/accounting';
 *
 * const asset = { cost: 360_000, lifeYears: 3, inUseFrom: '2021-07-01' };
 * const rates = { 2021: '0.01', 2022: '0.01', 2023: '0.01', 2024: '0.01' };
 * listCapitalCosts(asset, { interestRates: rates }).map(({ year, depreciation, interest }) => [year, `${depreciation}`, `${interest}`]);
 * // => [[2021, '60000', '1800'], [2022, '120000', '3000'], [2023, '120000', '1800'], [2024, '60000', '300']]
 * ```
 *
 * @category Investments
 */
export const listCapitalCosts = (
  asset: AssetInUse,
  options: ListCapitalCostsOptions,
): readonly CapitalCost[] => {
  const { lifeYears, inUseFrom } = asset;
  requireDay(inUseFrom, 'inUseFrom');
  if (!Number.isInteger(lifeYears) || lifeYears < 1) {
    throw new BudgetAdjustmentsError(
      'value-out-of-range',
      `The years of use are ${lifeYears}; expected a whole number from 1. Round the expected life to years.`,
      { lifeYears },
    );
  }
  const months = monthsByYear(inUseFrom, lifeYears * 12);
  const depreciations = allocateAmount(
    asset.cost,
    months.map(([, count]) => count),
  );

  let opening = toDecimal(asset.cost, 'cost');
  return months.map(([year, count], index) => {
    const depreciation = depreciations[index] ?? new Decimal(0);
    const rate = rateOf(year, options.interestRates);
    const interest = opening.times(rate).times(count).div(12).toDecimalPlaces(2);
    const closing = opening.minus(depreciation);
    const explanation = explain(
      'depreciation = cost × months / months of use; interest = opening × rate × months / 12',
      'straight-line depreciation; the rate is given by the caller',
      { cost: String(asset.cost), monthsOfUse: lifeYears * 12, months: count, rate },
      [
        ['depreciation', show`${String(asset.cost)} × ${count} / ${lifeYears * 12}`, depreciation],
        ['interest', show`${opening} × ${rate} × ${count} / 12`, interest],
        ['closing', show`${opening} − ${depreciation}`, closing],
      ],
      'to the öre: depreciation so that the years add up to the cost, interest half up',
    );
    const cost = { year, opening, depreciation, interest, closing, explanation };
    opening = closing;
    return cost;
  });
};

const monthsByYear = (from: string, months: number): readonly (readonly [year: number, months: number])[] => {
  const years: [number, number][] = [];
  let left = months;
  let count = 13 - Number(from.slice(5, 7));
  for (let year = Number(from.slice(0, 4)); left > 0; year += 1) {
    years.push([year, Math.min(left, count)]);
    left -= count;
    count = 12;
  }
  return years;
};

const rateOf = (year: number, rates: Readonly<Record<number, DecimalInput>>): Decimal => {
  const rate = rates[year];
  if (rate !== undefined) return toDecimal(rate, `interest rate of ${year}`);
  throw new BudgetAdjustmentsError(
    'rules-unknown',
    `The internal rate of interest of ${year} is missing; expected one for each year in use. Add it to interestRates.`,
    { year },
  );
};
