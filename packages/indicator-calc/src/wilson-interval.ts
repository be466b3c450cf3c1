import { IndicatorCalcError } from './errors.ts';
import { Decimal } from './internal/decimal.ts';
import { toDecimal } from './internal/decimal-input.ts';

/**
 * How sure an interval is.
 *
 * @category Sexes
 */
export interface IntervalOptions {
  /** Chance in per cent that the interval holds the true share: 90, 95 (the default) or 99. */
  readonly confidence?: 90 | 95 | 99 | undefined;
}

/**
 * Where a share may lie, in per cent.
 *
 * @category Sexes
 */
export interface ShareInterval {
  /** Lower bound in per cent. */
  readonly low: Decimal;
  /** Upper bound in per cent. */
  readonly high: Decimal;
}

/** Standard normal quantiles, two-sided. */
const QUANTILE = { 90: '1.644853626951473', 95: '1.959963984540054', 99: '2.575829303548901' } as const;

/**
 * The interval in which a share from a survey may lie, given how many answered (Wilsons konfidensintervall, osäkerhetstal).
 *
 * The score interval of Wilson (1927), which also holds for few answers and for shares near 0 and 100 %, where the usual
 * plus-minus runs over the edge. It measures chance in who answered, not who chose not to. Unrounded.
 *
 * @param percent - the share in per cent, from 0 to 100
 * @param answers - how many answered, one or more
 * @param options - confidence
 * @returns the bounds in per cent
 * @throws `answers-invalid` when `answers` is not a whole number of one or more
 * @throws `number-invalid` when `percent` is no number from 0 to 100
 *
 * @example
 * ```ts
 * import { wilsonInterval } from '@sdn/indicator-calc/sexes';
 *
 * const { low, high } = wilsonInterval(74, 450);
 * [low.toFixed(1), high.toFixed(1)]; // => ['69.8', '77.8']
 * wilsonInterval(100, 8).low.toFixed(1); // => '67.6'
 * wilsonInterval(74, 0); // => throws 'answers-invalid'
 * ```
 *
 * @category Sexes
 */
export const wilsonInterval = (
  percent: Decimal | string | number,
  answers: number,
  options: IntervalOptions = {},
): ShareInterval => {
  const share = toDecimal(percent, 'percent').dividedBy(100);
  if (share.lessThan(0) || share.greaterThan(1)) {
    throw new IndicatorCalcError(
      'number-invalid',
      `percent is ${String(percent)}; expected a share from 0 to 100 per cent.`,
    );
  }
  if (!Number.isSafeInteger(answers) || answers < 1) {
    throw new IndicatorCalcError(
      'answers-invalid',
      `answers is ${answers}; expected a whole number of one or more. Without answers there is no share: leave it missing.`,
      { answers },
    );
  }
  const z = new Decimal(QUANTILE[options.confidence ?? 95]);
  const zz = z.times(z);
  const centre = share.plus(zz.dividedBy(2 * answers));
  const spread = share
    .times(new Decimal(1).minus(share))
    .dividedBy(answers)
    .plus(zz.dividedBy(4 * answers * answers))
    .sqrt()
    .times(z);
  const scale = new Decimal(100).dividedBy(zz.dividedBy(answers).plus(1));
  return {
    low: Decimal.max(0, centre.minus(spread).times(scale)),
    high: Decimal.min(100, centre.plus(spread).times(scale)),
  };
};
