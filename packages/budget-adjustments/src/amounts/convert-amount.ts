import { BudgetAdjustmentsError } from '../errors.ts';
import type { Decimal } from '../internal/decimal.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';
import { kronorPer } from '../internal/units.ts';
import type { AmountUnit } from './amount.ts';

/** Options of {@link convertAmount}. */
export interface ConvertAmountOptions {
  /** The unit of the value. */
  readonly from: Exclude<AmountUnit, 'plain'>;
  /** The unit wanted. */
  readonly to: Exclude<AmountUnit, 'plain'>;
}

/**
 * An amount in another unit: kronor, thousands (tkr) or millions (mnkr); exact, never rounded.
 *
 * To print an amount in another unit use {@link formatAmount}, which rounds.
 *
 * @param value - the amount in the unit `from`
 * @param options - both units, by name
 * @returns the amount in the unit `to`
 * @throws `amount-not-finite` when the value is not a finite number
 * @throws `mixed-units` for a unit other than kr, tkr and mnkr
 *
 * @example
 * ```ts
 * import { convertAmount } from '@sdn/budget-adjustments';
 *
 * convertAmount('2522.8', { from: 'mnkr', to: 'tkr' }).toString(); // => '2522800'
 * convertAmount(12118, { from: 'kr', to: 'mnkr' }).toString(); // => '0.012118'
 * ```
 *
 * @category Amounts
 */
export const convertAmount = (value: DecimalInput, options: ConvertAmountOptions): Decimal => {
  const { from, to } = options;
  if ([from, to].every((unit: AmountUnit) => unit in kronorPer && unit !== 'plain')) {
    return toDecimal(value, 'value').times(kronorPer[from]).div(kronorPer[to]);
  }
  throw new BudgetAdjustmentsError(
    'mixed-units',
    `Cannot convert from ${from} to ${to}; expected kr, tkr or mnkr. Read a plain number with the unit of its table.`,
    { from, to },
  );
};
