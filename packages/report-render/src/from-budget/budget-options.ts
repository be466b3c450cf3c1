import type { AmountUnit } from '@sdn/budget-adjustments';
import type { Wording } from '../internal/texts.ts';
import type { BudgetMessages } from './budget-messages.ts';

/**
 * What every table and text about money is told.
 *
 * @category Budget
 */
export interface MoneyOptions extends Wording<BudgetMessages> {
  /** The unit that amounts are printed in: mnkr with one decimal (the default), whole tkr or kr. */
  readonly unit?: Exclude<AmountUnit, 'plain'> | undefined;
}
