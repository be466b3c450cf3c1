import { formatAmount } from '../amounts/format-amount.ts';
import type { AmountStyle, AmountUnit } from '../amounts/amount.ts';
import type { Decimal } from '../internal/decimal.ts';
import type { ResultUnitSigns, SurplusSign } from './printed-result-unit.ts';
import type { ResultUnitSettlement } from './settle-result-unit.ts';

/** Options of {@link formatResultUnit}: the unit and style of the amounts, and the signs. */
export interface FormatResultUnitOptions extends Partial<AmountStyle> {
  /** The unit to print in; the settlement is in kronor. */
  readonly unit: AmountUnit;
  /** The sign conventions of the table. */
  readonly signs: ResultUnitSigns;
}

/** The money cells of a result unit's row, as text. */
export interface FormattedResultUnit {
  /** The yearly cap ("varav 5 %"). */
  readonly yearlyCap: string;
  /** Carried from last year. */
  readonly opening: string;
  /** The year's result. */
  readonly result: string;
  /** Carried to next year. */
  readonly closing: string;
}

/**
 * The row of a settled result unit (resultatenhet) in a printed table, in the signs of that table.
 *
 * The counterpart of {@link parseResultUnit}; rounds half up, here only.
 *
 * @param settlement - the settlement, in kronor
 * @param options - unit, style and signs
 * @returns the cells as text
 *
 * @example
 * ```ts
 * import { formatResultUnit, resultUnitRules, settleResultUnit } from '@sdn/budget-adjustments';
 *
 * const unit = { year: 2021, grossBudget: 68_100_000, opening: 6_800_000, result: 0 };
 * const signs = { opening: 'surplus-negative', result: 'surplus-negative', closing: 'surplus-positive' } as const;
 * formatResultUnit(settleResultUnit(unit, resultUnitRules(2021)), { unit: 'mnkr', sign: 'hyphen', signs });
 * // => { yearlyCap: '3,4', opening: '-6,8', result: '0,0', closing: '6,8' }
 * ```
 *
 * @category Result units
 */
export const formatResultUnit = (
  settlement: ResultUnitSettlement,
  options: FormatResultUnitOptions,
): FormattedResultUnit => {
  const print = (value: Decimal, sign: SurplusSign): string =>
    formatAmount(sign === 'surplus-negative' ? value.negated() : value, options);
  return {
    yearlyCap: formatAmount(settlement.yearlyCap, options),
    opening: print(settlement.opening, options.signs.opening),
    result: print(settlement.result, options.signs.result),
    closing: print(settlement.closing, options.signs.closing),
  };
};
