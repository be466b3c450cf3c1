import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';
import { priceBaseAmount } from './price-base-amount.ts';

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
 * assessAsset({ cost: 60_000, lifeYears: 10 }, { year: 2021 }); // => { budget: 'investment', lacks: [] }
 * assessAsset({ cost: 47_600, lifeYears: 2 }, { year: 2021 }); // => { budget: 'operating', lacks: ['cost', 'life'] }
 * ```
 *
 * @category Investments
 */
export const assessAsset = (asset: Asset, options: AssessAssetOptions): AssetAssessment => {
  const limit = toDecimal(options.priceBaseAmount ?? priceBaseAmount(options.year), 'price base amount');
  const lacks: ('cost' | 'life')[] = [];
  if (toDecimal(asset.cost, 'cost').lte(limit)) lacks.push('cost');
  if (asset.lifeYears < 3) lacks.push('life');
  return { budget: lacks.length === 0 ? 'investment' : 'operating', lacks };
};
