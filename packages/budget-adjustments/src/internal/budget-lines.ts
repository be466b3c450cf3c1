import { BudgetAdjustmentsError } from '../errors.ts';
import type { BudgetLine, BudgetPlace, CurrentBudgetLine } from '../budget/budget.ts';
import type { Decimal } from './decimal.ts';
import { toDecimal } from './to-decimal.ts';

/** A change of one line, and the entry it comes from. */
export interface LineChange extends BudgetPlace {
  readonly entry: string;
  readonly cost: Decimal;
  readonly income: Decimal;
}

/**
 * Adds changes to a budget, or takes them away.
 *
 * @param budget - the lines
 * @param changes - the changes, each to a line that the budget has
 * @param direction - 1 to add, −1 to take away
 * @returns the lines in the same order
 */
export const changeLines = (
  budget: readonly BudgetLine[],
  changes: readonly LineChange[],
  direction: 1 | -1,
): readonly CurrentBudgetLine[] => {
  const lines = new Map<string, { readonly place: BudgetPlace; cost: Decimal; income: Decimal }>();
  for (const place of budget) {
    const key = keyOf(place);
    if (lines.has(key)) {
      throw new BudgetAdjustmentsError(
        'line-duplicate',
        `The budget has two lines for ${key}; expected one. Add them up first.`,
        { line: key },
      );
    }
    lines.set(key, { place, cost: toDecimal(place.cost, 'cost'), income: toDecimal(place.income, 'income') });
  }
  for (const change of changes) {
    const key = keyOf(change);
    const line = lines.get(key);
    if (line === undefined) {
      throw new BudgetAdjustmentsError(
        'line-unknown',
        `"${change.entry}" changes ${key}, which the budget does not have; expected one of its lines. Correct the name, or add a line of zero.`,
        { line: key, entry: change.entry },
      );
    }
    line.cost = line.cost.plus(direction === 1 ? change.cost : change.cost.negated());
    line.income = line.income.plus(direction === 1 ? change.income : change.income.negated());
  }
  return [...lines.values()].map(({ place: { budget: kind, area, department }, cost, income }) => ({
    budget: kind,
    area,
    department,
    cost,
    income,
    net: cost.minus(income),
  }));
};

const keyOf = ({ budget, area, department }: BudgetPlace): string =>
  department === undefined ? `${budget} / ${area}` : `${budget} / ${area} / ${department}`;
