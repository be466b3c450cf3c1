import type { Decimal } from './internal/decimal.ts';
import { toDecimal } from './internal/decimal-input.ts';
import type { MissingObservation, ValueObservation } from './observation.ts';
import { type Coverage, type MissingGroup, rollUp } from './roll-up.ts';

/**
 * A target that every board has its share of.
 *
 * @category Roll-up
 */
export interface CityTarget {
  /** The city's total (KF:s årsmål), such as 800 for "800 st". */
  readonly target: Decimal | string | number;
  /** `at-least` when the boards together shall reach it, `at-most` when they shall stay within it, as with energy. */
  readonly form: 'at-least' | 'at-most';
  /** Unit of measure, which the boards' targets must have too. */
  readonly unit?: string | undefined;
  /** Every board that should have set a target; who is absent counts as not reported. */
  readonly expected?: readonly string[] | undefined;
}

/**
 * One board's part of the city's target, in its unit.
 *
 * @category Roll-up
 */
export interface TargetShare {
  /** The board. */
  readonly organisation: string;
  /** Its target. */
  readonly target: Decimal;
  /** In per cent of the city's target, unrounded; absent when that is zero. */
  readonly percent?: Decimal | undefined;
}

/**
 * The boards' targets against the city's, in its unit.
 *
 * @category Roll-up
 */
export interface TargetShares {
  /** Whether the targets together fulfil the city's; `open` while a board's target is missing. */
  readonly status: 'covered' | 'not-covered' | 'open';
  /** Sum of the boards' targets. */
  readonly sum: Decimal;
  /** Sum − the city's target. */
  readonly difference: Decimal;
  /** The boards, as given. */
  readonly shares: readonly TargetShare[];
  /** Boards without target, by kind. */
  readonly missing: readonly MissingGroup[];
  /** How many boards have a target. */
  readonly coverage: Coverage;
}

/**
 * Adds the boards' targets (årsmål) up against a target that is a total for the city (KF:s årsmål i st, GWh eller kr).
 *
 * A board's 33 places and the city's 800 are no levels to compare: the board has a share. Whether the shares together are
 * enough is another question than whether each is met. Shares in per cent are levels: compare those with `assessTarget`.
 *
 * @param targets - each board's target as `value`, or why it has none
 * @param city - the city's target, and whether it is a floor or a ceiling
 * @returns the shares, their sum and whether it covers the city's target
 * @throws `observation-duplicate`, `observation-unexpected`, `observations-mixed` when a board is there twice, not expected, or in another unit
 * @throws `aggregation-unfit` for targets in per cent, which do not add up
 * @throws `number-invalid` when a number cannot be used
 *
 * @example
 * ```ts
 * import { assessTargetShares } from '@sdn/indicator-calc/findings';
 *
 * const places = assessTargetShares(
 *   [
 *     { organisation: 'Södermalm', value: 45, unit: 'st' },
 *     { organisation: 'Skärholmen', value: 33, unit: 'st' },
 *   ],
 *   { target: 80, form: 'at-least', unit: 'st' },
 * );
 * places.status; // => 'not-covered'
 * places.difference.toString(); // => '-2'
 * places.shares[0]?.percent?.toString(); // => '56.25'
 * ```
 *
 * @category Roll-up
 */
export const assessTargetShares = (
  targets: readonly (ValueObservation | MissingObservation)[],
  city: CityTarget,
): TargetShares => {
  const unit = city.unit;
  const rolled = rollUp(
    targets.map((target) => ({ ...target, unit: target.unit ?? unit })),
    { aggregation: 'sum', expected: city.expected },
  );
  const total = toDecimal(city.target, "the city's target");
  const difference = rolled.numerator.minus(total);
  const isCovered = city.form === 'at-least' ? !difference.lessThan(0) : !difference.greaterThan(0);
  const shares = targets.flatMap((one): TargetShare[] => {
    if ('missing' in one) return [];
    const target = toDecimal(one.value, `target of ${one.organisation}`);
    return [
      {
        organisation: one.organisation,
        target,
        percent: total.isZero() ? undefined : target.times(100).dividedBy(total),
      },
    ];
  });
  return {
    status: rolled.missing.length > 0 ? 'open' : isCovered ? 'covered' : 'not-covered',
    sum: rolled.numerator,
    difference,
    shares,
    missing: rolled.missing,
    coverage: rolled.coverage,
  };
};
