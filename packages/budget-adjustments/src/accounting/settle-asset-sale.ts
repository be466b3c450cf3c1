import type { Explanation } from '../explanation.ts';
import type { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** The sale of an asset, in kronor. */
export interface AssetSale {
  /** What it was sold for. */
  readonly price: DecimalInput;
  /** Its book value on the day of sale. */
  readonly bookValue: DecimalInput;
  /** What the sale cost; 0 when omitted. */
  readonly sellingCost?: DecimalInput | undefined;
}

/** The result of a sale, in kronor. */
export interface AssetSaleResult {
  /** Gain (reavinst), or loss when negative. */
  readonly gain: Decimal;
  /** How it came about. */
  readonly explanation: Explanation;
}

/**
 * The gain or loss on the sale of an asset (försäljning av anläggningstillgång): price minus selling cost minus book value.
 *
 * @param sale - price, book value and selling cost, in kronor
 * @returns the gain, negative for a loss
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { settleAssetSale } from '@sdn/budget-adjustments/accounting';
 *
 * settleAssetSale({ price: 100_000, bookValue: 120_000, sellingCost: 5_000 }).gain.toString(); // => '-25000'
 * ```
 *
 * @category Investments
 */
export const settleAssetSale = (sale: AssetSale): AssetSaleResult => {
  const price = toDecimal(sale.price, 'price');
  const bookValue = toDecimal(sale.bookValue, 'book value');
  const sellingCost = toDecimal(sale.sellingCost ?? 0, 'selling cost');
  const gain = price.minus(sellingCost).minus(bookValue);
  return {
    gain,
    explanation: explain(
      'gain = price − selling cost − book value',
      'definition of a capital gain or loss',
      { price, sellingCost, bookValue },
      [['gain', show`${price} − ${sellingCost} − ${bookValue}`, gain]],
    ),
  };
};
