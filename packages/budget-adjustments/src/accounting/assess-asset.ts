import type { Explanation } from '../explanation.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';
import { priceBaseAmount, priceBaseAmounts } from './price-base-amount.ts';

/** Something bought. */
export interface Asset {
  /** What it costs, in kronor. */
  readonly cost: DecimalInput;
  /** How many years it is expected to be used. */
  readonly lifeYears: number;
}

/** Options of {@link assessAsset}. */
export interface AssessAssetOptions {
  /** The year of purchase. */
  readonly year: number;
  /** The price base amount of that year in kronor; the built-in list when omitted. */
  readonly priceBaseAmount?: DecimalInput | undefined;
}

/** Whether something bought is an investment or an operating cost, and what it lacks for an investment. */
export interface AssetAssessment {
  /** Which budget it belongs to. */
  readonly budget: 'investment' | 'operating';
  /** What it lacks; empty for an investment. */
  readonly lacks: readonly ('cost' | 'life')[];
  /** How the answer came about. */
  readonly explanation: Explanation;
}

/**
 * Whether something bought is an investment (investering): it costs more than one price base amount and is used for at
 * least three years.
 *
 * A cost of exactly one price base amount is an operating cost; three years are enough.
 *
 * @param asset - cost and years of use
 * @param options - the year of purchase
 * @returns the budget it belongs to, and what it lacks for an investment
 * @throws `rules-unknown` when the year's price base amount is neither given nor in the list
 * @throws `amount-not-finite` for a cost that is not a finite number
 *
 * @example
 * ```ts
 * import { assessAsset } from '@sdn/budget-adjustments/accounting';
 *
 * assessAsset({ cost: 60_000, lifeYears: 10 }, { year: 2021 }).budget; // => 'investment'
 * assessAsset({ cost: 47_600, lifeYears: 2 }, { year: 2021 }).lacks; // => ['cost', 'life']
 * ```
 *
 * @category Investments
 */
export const assessAsset = (asset: Asset, options: AssessAssetOptions): AssetAssessment => {
  const { year, priceBaseAmount: given } = options;
  const limit = toDecimal(given ?? priceBaseAmount(year), 'price base amount');
  const cost = toDecimal(asset.cost, 'cost');
  const lacks: ('cost' | 'life')[] = [];
  if (cost.lte(limit)) lacks.push('cost');
  if (asset.lifeYears < 3) lacks.push('life');
  const known = given === undefined ? priceBaseAmounts.find((one) => one.year === year) : undefined;
  return {
    budget: lacks.length === 0 ? 'investment' : 'operating',
    lacks,
    explanation: explain(
      'an investment costs more than one price base amount and is used for at least three years',
      `the city's rules; the price base amount of ${year}: ${known?.source ?? 'given by the caller'}`,
      { cost, lifeYears: asset.lifeYears, priceBaseAmount: limit },
      [
        ['cost', show`${cost} > ${limit}`, String(cost.gt(limit))],
        ['life', show`${asset.lifeYears} >= 3`, String(asset.lifeYears >= 3)],
      ],
    ),
  };
};
