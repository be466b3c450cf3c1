import type { Decimal } from '../internal/decimal.ts';
import type { DecimalInput } from '../internal/to-decimal.ts';

/** Operating money (drift) and investment money (investering) come from different pots and are never added. */
export type BudgetKind = 'operating' | 'investment';

/** What a budget line belongs to. */
export interface BudgetPlace {
  /** Operating or investment. */
  readonly budget: BudgetKind;
  /** The area (verksamhetsområde), or the class of an investment; see `findArea` of `/tables` for names and aliases. */
  readonly area: string;
  /** The department (avdelning), the second dimension. */
  readonly department?: string | undefined;
}

/** One line of a budget, in kronor and canonical signs: cost +, income +. */
export interface BudgetLine extends BudgetPlace {
  /** Cost. */
  readonly cost: DecimalInput;
  /** Income. */
  readonly income: DecimalInput;
}

/** A budget line with its net worked out, in kronor. */
export interface CurrentBudgetLine extends BudgetPlace {
  /** Cost. */
  readonly cost: Decimal;
  /** Income. */
  readonly income: Decimal;
  /** Cost minus income. */
  readonly net: Decimal;
}
