import { BudgetAdjustmentsError } from '../errors.ts';
import { Decimal } from '../internal/decimal.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** Options of {@link allocateAmount}. */
export interface AllocateAmountOptions {
  /** Decimals of each share, in the unit of the total; negative for whole tens, hundreds … Default 2, öre of kronor. */
  readonly decimals?: number | undefined;
}

/**
 * Shares of an amount in proportion to weights, which add up to the amount exactly (fördelning).
 *
 * Largest remainder: every share is cut to the given decimals, and the units left over go one each to the shares that lost
 * most. Ties go to the earlier share. A negative total gives the mirrored shares.
 *
 * @param total - the amount to share out, itself with no more decimals than the shares
 * @param weights - one weight for each share, none negative and not all zero
 * @param options - the decimals of the shares
 * @returns the shares in the order of the weights; their sum is the total
 * @throws `allocation-impossible` for negative or all zero weights, none at all, or a total with more decimals than the shares
 * @throws `amount-not-finite` for a total or weight that is not a finite number
 *
 * @example
 * ```ts
 * import { allocateAmount } from '@sdn/budget-adjustments';
 *
 * allocateAmount(100, [1, 1, 1]).map(String); // => ['33.34', '33.33', '33.33']
 * allocateAmount('28.0', ['2.7', '17.7', '7.6'], { decimals: 1 }).map(String); // => ['2.7', '17.7', '7.6']
 * allocateAmount(100, []); // => throws 'allocation-impossible'
 * ```
 *
 * @category Amounts
 */
export const allocateAmount = (
  total: DecimalInput,
  weights: readonly DecimalInput[],
  options: AllocateAmountOptions = {},
): readonly Decimal[] => {
  const unit = new Decimal(10).pow(-(options.decimals ?? 2));
  const exact = toDecimal(total, 'total');
  const units = exact.abs().div(unit);
  const parts = weights.map((weight) => toDecimal(weight, 'weight'));
  const sum = parts.reduce((all, part) => all.plus(part), new Decimal(0));
  if (sum.isZero() || parts.some((part) => part.isNegative() && !part.isZero()) || !units.isInteger()) {
    throw new BudgetAdjustmentsError(
      'allocation-impossible',
      `Cannot share ${exact.toString()} in steps of ${unit.toString()} by these weights; expected weights of zero or more, not all zero, and a total in whole steps. Correct the weights, or round the total.`,
      { total: exact.toString(), step: unit.toString() },
    );
  }

  const whole = parts.map((part) => units.times(part).divToInt(sum));
  const lost = parts.map((part) => units.times(part).mod(sum));
  const left = whole.reduce((rest, share) => rest.minus(share), units).toNumber();
  const favoured = new Set(
    lost
      .map((_, index) => index)
      .sort((a, b) => (lost[b] as Decimal).cmp(lost[a] as Decimal) || a - b)
      .slice(0, left),
  );
  return whole.map((share, index) => {
    const value = (favoured.has(index) ? share.plus(1) : share).times(unit);
    return exact.isNegative() ? value.negated() : value;
  });
};
