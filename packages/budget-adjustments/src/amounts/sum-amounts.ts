import { BudgetAdjustmentsError } from '../errors.ts';
import { Decimal } from '../internal/decimal.ts';
import type { Amount } from './amount.ts';

/** Options of {@link sumAmounts}. */
export interface SumAmountsOptions {
  /** `refuse` (default) amounts printed in different units, or `convert` kr, tkr and mnkr to kronor by name. */
  readonly mixedUnits?: 'refuse' | 'convert' | undefined;
  /** `refuse` (default) missing amounts, or `skip` them. */
  readonly missing?: 'refuse' | 'skip' | undefined;
}

/**
 * The exact sum of printed amounts, in kronor (or the plain number).
 *
 * Amounts printed in different units differ in precision, and a cell without a unit is easily misread, so a mixed sum must
 * be asked for by name; plain numbers and money never mix.
 *
 * @param amounts - what {@link parseAmount} read
 * @param options - what to do with mixed units and missing amounts
 * @returns the sum; 0 for no amounts
 * @throws `mixed-units` when units differ and are not converted, or plain numbers stand among money
 * @throws `amount-missing` for a missing amount that is not skipped
 *
 * @example
 * ```ts
 * import { parseAmount, sumAmounts } from '@sdn/budget-adjustments';
 *
 * const amounts = ['1 mnkr', '100 tkr'].map((text) => parseAmount(text));
 * sumAmounts(amounts); // => throws 'mixed-units'
 * sumAmounts(amounts, { mixedUnits: 'convert' }).toString(); // => '1100000'
 * ```
 *
 * @category Amounts
 */
export const sumAmounts = (amounts: readonly Amount[], options: SumAmountsOptions = {}): Decimal => {
  const printed = amounts.filter((amount) => amount.kind === 'amount');
  if (printed.length < amounts.length && options.missing !== 'skip') {
    throw new BudgetAdjustmentsError(
      'amount-missing',
      `${amounts.length - printed.length} of ${amounts.length} amounts are missing; expected none. Pass missing: "skip" to leave them out.`,
      { missing: amounts.length - printed.length },
    );
  }
  const units = [...new Set(printed.map(({ unit }) => unit))];
  if (units.length > 1 && (options.mixedUnits !== 'convert' || units.includes('plain'))) {
    throw new BudgetAdjustmentsError(
      'mixed-units',
      `The amounts are printed in ${units.join(', ')}; expected one unit. Pass mixedUnits: "convert" for money, and read plain numbers with the unit of their table.`,
      { units },
    );
  }
  return printed.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
};
