import type { TransferMove } from './entry.ts';
import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';
import type { BudgetPlace } from '../budget/budget.ts';

/** An area that pays a deduction. */
export interface DeductionBase extends Omit<BudgetPlace, 'budget'> {
  /** The amount that the percentage is taken of, in kronor. */
  readonly amount: DecimalInput;
}

/** Options of {@link computeDeduction}. */
export interface ComputeDeductionOptions {
  /** The share, as a fraction: `'0.03'` for 3 %. */
  readonly share: DecimalInput;
  /** Where the money goes, usually the administration. */
  readonly to: Omit<BudgetPlace, 'budget'>;
  /** Decimals that each deduction is rounded to, half up, in kronor. Default 2, öre; −3 gives whole tkr. */
  readonly decimals?: number | undefined;
}

/** What the areas pay. */
export interface Deduction {
  /** One move for each area, in order. */
  readonly moves: readonly (TransferMove & { readonly amount: Decimal })[];
  /** What they pay together. */
  readonly total: Decimal;
  /** How the amounts came about. */
  readonly explanation: Explanation;
}

/**
 * The moves of money that pay for administration: a share of each area (schablonavdrag), rounded half up.
 *
 * Put the moves into a `deduction` entry of the ledger; what one place loses another gets, so the board's net stays.
 *
 * @param areas - what each area's share is taken of
 * @param options - the share, the place that gets it, and the rounding
 * @returns the moves and their total
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { computeDeduction } from '@sdn/budget-adjustments';
 *
 * const { moves } = computeDeduction([{ area: 'preschool', amount: 445_600_000 }], { share: '0.03', to: { area: 'administration' } });
 * moves.map(({ from, amount }) => [from.area, amount.toString()]); // => [['preschool', '13368000']]
 * ```
 *
 * @category Ledger
 */
export const computeDeduction = (
  areas: readonly DeductionBase[],
  options: ComputeDeductionOptions,
): Deduction => {
  const { to, decimals = 2 } = options;
  const share = toDecimal(options.share, 'share');
  const moves = areas.map(({ area, department, amount }) => ({
    from: { area, department },
    to,
    amount: toDecimal(amount, `amount of ${area}`)
      .times(share)
      .toNearest(10 ** -decimals),
  }));
  return {
    moves,
    total: moves.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)),
    explanation: explain(
      'deduction = share × amount of the area',
      'share named by the caller',
      { share },
      areas.map(({ area, amount }, index) => [area, show`${share} × ${amount}`, moves[index]?.amount ?? 0]),
      `each deduction half up to ${decimals} decimals of a krona`,
    ),
  };
};
