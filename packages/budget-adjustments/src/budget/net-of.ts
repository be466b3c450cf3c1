import type { Decimal } from '../internal/decimal.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** A cost and the income that helps to pay for it, in one unit. */
export interface CostAndIncome {
  /** Cost (kostnad), positive. */
  readonly cost: DecimalInput;
  /** Income (intäkt), positive unless {@link NetOfOptions.incomeSign} says otherwise. */
  readonly income: DecimalInput;
}

/** Options of {@link netOf}. */
export interface NetOfOptions {
  /** How the income is signed: `positive` (default, the canonical convention) or `negative`, as reports of 2020 and 2021 print it. */
  readonly incomeSign?: 'positive' | 'negative' | undefined;
}

/**
 * The net (netto): cost minus income, exact, in the unit of the inputs.
 *
 * Name the sign convention of printed figures instead of flipping signs by hand.
 *
 * @param amounts - cost and income in one unit
 * @param options - the sign of the income
 * @returns the net; positive when cost exceeds income
 * @throws `amount-not-finite` when one of them is not a finite number
 *
 * @example
 * ```ts
 * import { netOf } from '@sdn/budget-adjustments';
 *
 * netOf({ cost: '3145.2', income: '412.5' }).toString(); // => '2732.7'
 * netOf({ cost: '2860.6', income: '-337.8' }, { incomeSign: 'negative' }).toString(); // => '2522.8'
 * netOf({ cost: Number.NaN, income: 0 }); // => throws 'amount-not-finite'
 * ```
 *
 * @category Amounts
 */
export const netOf = (amounts: CostAndIncome, options: NetOfOptions = {}): Decimal => {
  const cost = toDecimal(amounts.cost, 'cost');
  const income = toDecimal(amounts.income, 'income');
  return options.incomeSign === 'negative' ? cost.plus(income) : cost.minus(income);
};
