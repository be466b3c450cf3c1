import { checkMethod } from './internal/check-method.ts';
import { joinParts } from './internal/join-parts.ts';
import { absentPart, partOf } from './internal/part-of.ts';
import type { Decimal } from './internal/decimal.ts';
import type { MissingKind } from './missing.ts';
import type { Observation, Sex } from './observation.ts';

/**
 * Adds values up, or takes the value of the latest period.
 *
 * @category Roll-up
 */
export interface SumMethod {
  /** `sum` for counts and amounts; `last` for levels, over periods only. */
  readonly aggregation: 'sum' | 'last';
}

/**
 * Adds numerators and denominators and divides once.
 *
 * @category Roll-up
 */
export interface RatioMethod {
  /** Sum of numerators over sum of denominators. */
  readonly aggregation: 'ratio-of-sums';
  /** What the ratio is multiplied by: 100 for per cent (the default), 1000 for per mille, 1 for an amount per person. */
  readonly factor?: number | undefined;
}

/**
 * A mean, which is right for few figures and therefore needs a reason.
 *
 * @category Roll-up
 */
export interface MeanMethod {
  /** `unweighted-mean` counts every organisation alike; `weighted-mean` uses the `weight` of each observation. */
  readonly aggregation: 'unweighted-mean' | 'weighted-mean';
  /** Why a mean is right here; kept with the result. */
  readonly reason: string;
}

/**
 * The named ways to make one figure of many.
 *
 * @category Roll-up
 */
export type RollUpMethod = SumMethod | RatioMethod | MeanMethod;

/**
 * What a roll-up runs over.
 *
 * @category Roll-up
 */
export interface RollUpScope {
  /** `organisations` (the default): units to a board, boards to the city. `periods`: one organisation over time. */
  readonly over?: 'organisations' | 'periods' | undefined;
  /** Everyone (or every period) that should have reported; who is absent counts as not reported. */
  readonly expected?: readonly string[] | undefined;
}

/**
 * How {@link rollUp} adds up, and over what.
 *
 * @category Roll-up
 */
export type RollUpOptions = RollUpMethod & RollUpScope;

/**
 * Those whose figure is missing for one reason.
 *
 * @category Roll-up
 */
export interface MissingGroup {
  /** Why the figures are missing. */
  readonly missing: MissingKind;
  /** The organisations (or periods), in code unit order. */
  readonly members: readonly string[];
}

/**
 * How many of those concerned are in the result, as in "7 of 8" (täckningsgrad).
 *
 * @category Roll-up
 */
export interface Coverage {
  /** How many figures are in the result. */
  readonly reported: number;
  /** How many the figure does not apply to, such as those with denominator zero. */
  readonly notApplicable: number;
  /** Everyone, missing and not applicable included. */
  readonly of: number;
}

/**
 * The rolled-up figure, or why there is none.
 *
 * @category Roll-up
 */
export type RollUpResult =
  | { readonly status: 'value'; readonly value: Decimal }
  | { readonly status: 'not-applicable'; readonly reason: 'zero-denominator' }
  | { readonly status: 'missing'; readonly reason: 'nothing-reported' };

/**
 * The part of a roll-up that can be sent elsewhere as JSON and joined by {@link mergeRollUps}.
 *
 * @category Roll-up
 */
export interface RollUpPart {
  /** The method, with its factor or reason. */
  readonly method: RollUpMethod;
  /** What the members are. */
  readonly over: 'organisations' | 'periods';
  /** What all figures share: the period, or the organisation when rolled up over periods. */
  readonly of?: string | undefined;
  /** Whom the figure speaks of. */
  readonly sex?: Sex | undefined;
  /** Unit of measure. */
  readonly unit?: string | undefined;
  /** Sum of numerators, of values, or of values times weights; for `last` the latest value. */
  readonly numerator: Decimal | string | number;
  /** Sum of denominators, number of values, or sum of weights. */
  readonly denominator: Decimal | string | number;
  /** Whose figures are in the sums, in code unit order. */
  readonly reported: readonly string[];
  /** Whose figures are missing, by kind. */
  readonly missing: readonly MissingGroup[];
}

/**
 * A rolled-up figure with everything it was made of.
 *
 * @category Roll-up
 */
export interface RollUp extends RollUpPart {
  /** Sum of numerators, of values, or of values times weights; for `last` the latest value. */
  readonly numerator: Decimal;
  /** Sum of denominators, number of values, or sum of weights. */
  readonly denominator: Decimal;
  /** The figure, unrounded, or why there is none. */
  readonly result: RollUpResult;
  /** How many are in it. */
  readonly coverage: Coverage;
}

/**
 * Adds reported figures up to one: units to a board, boards to the city, or months to a year (aggregering).
 *
 * The method is always named. Counts add (`sum`); shares and rates go by `ratio-of-sums`, numerators over denominators,
 * so that a large unit weighs more than a small one; means need a name and a reason that is kept with the result.
 * What is missing is listed by kind and never skipped in silence: read `coverage` beside the result. An observation with
 * denominator zero is not applicable, not a zero. Nothing is rounded. To split a large roll-up, roll up the pieces and
 * join them with {@link mergeRollUps}; for typed arrays use `rollUpColumns`.
 *
 * @param observations - one per organisation (or period); the unit of measure, sex and period must agree
 * @param options - the method, what it runs over, and who was expected
 * @returns the result with the sums behind it, who is in it and who is missing
 * @throws `aggregation-unfit` when the method is not named, lacks its reason, or does not fit the observations
 * @throws `observation-duplicate`, `observation-unexpected` when someone is counted twice or was not expected
 * @throws `observations-mixed` when unit of measure, sex, period or organisation differ where they must agree
 * @throws `denominator-negative`, `number-invalid` when a number cannot be used
 *
 * @example
 * ```ts
 * import { rollUp } from '@sdn/indicator-calc';
 *
 * const city = rollUp(
 *   [
 *     { organisation: 'Södermalm', numerator: 1, denominator: 10, unit: '%' },
 *     { organisation: 'Skärholmen', numerator: 90, denominator: 100, unit: '%' },
 *     { organisation: 'Farsta', missing: 'not-reported' },
 *   ],
 *   { aggregation: 'ratio-of-sums' },
 * );
 * city.result.status === 'value' && city.result.value.toFixed(1); // => '82.7'
 * city.coverage; // => { reported: 2, notApplicable: 0, of: 3 }
 * city.missing; // => [{ missing: 'not-reported', members: ['Farsta'] }]
 *
 * rollUp([{ organisation: 'Farsta', value: 50, unit: '%' }], { aggregation: 'sum' }); // => throws 'aggregation-unfit'
 * ```
 *
 * @category Roll-up
 */
export const rollUp = (observations: readonly Observation[], options: RollUpOptions): RollUp => {
  const { over = 'organisations', expected, ...method } = options;
  checkMethod(method, over);
  const parts = observations.map((observation) => partOf(observation, method, over));
  return joinParts(
    method,
    over,
    expected === undefined ? parts : [...parts, absentPart(parts, expected, method, over)],
  );
};
