import { GoalModelError } from './errors.ts';
import { Decimal } from './internal/decimal.ts';

/**
 * An exact figure handed in: a Decimal, a decimal string with point ("33.5"), or a number.
 *
 * @category Reports
 */
export type DecimalInput = Decimal | string | number;

/**
 * A board's share of a city total.
 *
 * @category Reports
 */
export interface BoardShare {
  /** The board. */
  readonly board: string;
  /** Its target in the unit of the city total; undefined where it has set none. */
  readonly share: DecimalInput | undefined;
}

/**
 * A city total against the boards' shares.
 *
 * @category Reports
 */
export interface Cascade {
  /** The city total. */
  readonly total: Decimal;
  /** Sum of the shares that are set. */
  readonly sum: Decimal;
  /** City total − sum; positive where the boards' shares do not reach it. */
  readonly rest: Decimal;
  /** `equal`, `short` (rest above 0) or `over` (rest below 0); `incomplete` while a board has set no share. */
  readonly status: 'equal' | 'short' | 'over' | 'incomplete';
  /** Boards that have set a share, with it, in the order given. */
  readonly shares: readonly SetShare[];
  /** Boards that have set none. */
  readonly missing: readonly string[];
}

/**
 * A share that is set.
 *
 * @category Reports
 */
export interface SetShare {
  /** The board. */
  readonly board: string;
  /** Its target. */
  readonly share: Decimal;
}

/**
 * Compares a city total (KF:s årsmål i st, GWh eller kr) with the sum of what the boards took on.
 *
 * For counts and amounts only: KF:s årsmål of a percentage is a level that every board is held to, not a sum. Exact, nothing is
 * rounded. A board without a share is never counted as zero: the cascade is `incomplete` until it has set one.
 *
 * @param total - the city total
 * @param shares - the boards' shares, in the unit of the total
 * @returns total, sum, rest, status and the boards without a share
 * @throws `GoalModelError` `number-invalid` for what is no finite decimal
 *
 * @example
 * ```ts
 * import { describeCascade } from '@sdn/goal-model/coverage';
 *
 * const cascade = describeCascade(800, [
 *   { board: 'Skärholmen', share: '33' },
 *   { board: 'Södermalm', share: '45' },
 *   { board: 'Norrmalm', share: undefined },
 * ]);
 * cascade.sum.toString(); // => '78'
 * cascade.rest.toString(); // => '722'
 * cascade.status; // => 'incomplete'
 * cascade.missing; // => ['Norrmalm']
 * ```
 *
 * @category Reports
 */
export const describeCascade = (total: DecimalInput, shares: readonly BoardShare[]): Cascade => {
  const whole = toDecimal(total, 'city total');
  const set = shares.flatMap(({ board, share }) =>
    share === undefined ? [] : [{ board, share: toDecimal(share, `share of ${board}`) }],
  );
  const missing = shares.filter(({ share }) => share === undefined).map(({ board }) => board);
  const sum = set.reduce((subtotal, { share }) => subtotal.plus(share), new Decimal(0));
  const rest = whole.minus(sum);
  return { total: whole, sum, rest, status: statusOf(rest, missing.length), shares: set, missing };
};

const statusOf = (rest: Decimal, missing: number): Cascade['status'] => {
  if (missing > 0) return 'incomplete';
  if (rest.isZero()) return 'equal';
  return rest.isPositive() ? 'short' : 'over';
};

const toDecimal = (input: DecimalInput, what: string): Decimal => {
  const text = String(input);
  const form = typeof input === 'string' ? /^-?\d+(\.\d+)?$/ : /^-?\d+(\.\d+)?(e[+-]\d+)?$/;
  if (form.test(text)) return new Decimal(text);
  throw new GoalModelError(
    'number-invalid',
    `The ${what} is "${text}", which is no finite decimal. Give a Decimal, a number, or a string with decimal point such as "33.5".`,
    { got: text },
  );
};
