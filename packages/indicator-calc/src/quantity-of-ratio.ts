import { IndicatorCalcError } from './errors.ts';
import { toDecimal } from './internal/decimal-input.ts';
import type { Decimal } from './internal/decimal.ts';
import type { Missing } from './missing.ts';
import { quantityOf } from './quantity-of.ts';
import type { Quantity } from './quantity.ts';

/**
 * A share, rate or unit cost by its two parts.
 *
 * @category Values and targets
 */
export interface RatioParts {
  /** How many, or how much, has the property. */
  readonly numerator: Decimal | string | number;
  /** Out of how many, or how much. */
  readonly denominator: Decimal | string | number;
}

/**
 * How a ratio is printed.
 *
 * @category Values and targets
 */
export interface RatioOptions {
  /** Decimals to print. */
  readonly decimals: number;
  /** What the ratio is multiplied by: 100 for per cent (the default), 1000 for per mille, 1 for an amount per person. */
  readonly factor?: number | undefined;
  /** Unit of the value; `%` when left out, as goes with the factor 100. */
  readonly unit?: string | undefined;
  /** Groups smaller than this are suppressed, such as 5 persons; none when left out. */
  readonly leastDenominator?: Decimal | string | number | undefined;
}

/**
 * Makes the value that is printed (utfall) out of a numerator and a denominator, rounded half up.
 *
 * What comes out can be handed to `assessIndicator`, which then judges the printed value. To add ratios of several units up,
 * use `rollUp`, which keeps numerators and denominators apart.
 *
 * @param parts - numerator and denominator
 * @param options - decimals, factor, unit, and the least group that is shown
 * @returns the value, or `not-applicable` for denominator zero, or `suppressed` for a small group
 * @throws `denominator-negative` for a denominator below zero
 * @throws `number-invalid` for NaN, Infinity, exponents, or more than thirty digits on either side of the point
 *
 * @example
 * ```ts
 * import { quantityOfRatio } from '@sdn/indicator-calc';
 *
 * const share = quantityOfRatio({ numerator: 91, denominator: 110 }, { decimals: 1 });
 * 'value' in share && share.value; // => '82.7'
 * quantityOfRatio({ numerator: 0, denominator: 0 }, { decimals: 1 }); // => { missing: 'not-applicable' }
 * quantityOfRatio({ numerator: 1, denominator: 4 }, { decimals: 1, leastDenominator: 5 }); // => { missing: 'suppressed' }
 * ```
 *
 * @category Values and targets
 */
export const quantityOfRatio = (parts: RatioParts, options: RatioOptions): Quantity | Missing => {
  const { decimals, factor = 100, unit = '%', leastDenominator = 0 } = options;
  const numerator = toDecimal(parts.numerator, 'numerator');
  const denominator = toDecimal(parts.denominator, 'denominator');
  if (denominator.lessThan(0)) {
    throw new IndicatorCalcError(
      'denominator-negative',
      `denominator is ${denominator.toString()}; expected zero or more. Give the number of persons, answers or kronor behind the share.`,
    );
  }
  if (denominator.isZero()) return { missing: 'not-applicable' };
  if (denominator.lessThan(toDecimal(leastDenominator, 'leastDenominator'))) return { missing: 'suppressed' };
  const value = numerator.times(factor).dividedBy(denominator).toDecimalPlaces(decimals);
  return { ...quantityOf(value, unit), decimals };
};
