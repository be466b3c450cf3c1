import type { Decimal } from './internal/decimal.ts';

/**
 * The target is partly met when the value misses it by at most a percentage of the target.
 *
 * @category Assessment
 */
export interface WithinPercentRule {
  /** Kind of rule. */
  readonly rule: 'within-percent';
  /** Per cent of the target, or of the half-width of a band; exactly that much still counts. */
  readonly percent: Decimal | string | number;
}

/**
 * The target is partly met when the value misses it by at most a number of points.
 *
 * @category Assessment
 */
export interface WithinPointsRule {
  /** Kind of rule. */
  readonly rule: 'within-points';
  /** Points in the unit of the target: percentage points (procentenheter) for "%"; exactly that many still count. */
  readonly points: Decimal | string | number;
}

/**
 * The target is partly met when the value is better than last year's.
 *
 * @category Assessment
 */
export interface BetterThanLastYearRule {
  /** Kind of rule. */
  readonly rule: 'better-than-last-year';
}

/**
 * A rule for *partly* (uppnås delvis) that the caller passes, since no official figure exists.
 *
 * @category Assessment
 */
export type PartlyRule = WithinPercentRule | WithinPointsRule | BetterThanLastYearRule;

/**
 * A rule as it is printed with a result: plain data, the number as decimal text.
 *
 * @category Assessment
 */
export type AppliedRule =
  | {
      /** Kind of rule. */
      readonly rule: 'within-percent';
      /** Per cent of the target. */
      readonly percent: string;
    }
  | {
      /** Kind of rule. */
      readonly rule: 'within-points';
      /** Points in the unit of the target. */
      readonly points: string;
    }
  | BetterThanLastYearRule;
