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
  const lines = new Map<string, CurrentBudgetLine>();
  for (const line of budget) {
    const key = keyOf(line);
    if (lines.has(key)) {
      throw new BudgetAdjustmentsError(
        'line-duplicate',
        `The budget has two lines for ${key}; expected one for each budget, area and department. Add them up first.`,
        { place: placeOf(line) },
      );
    }
    lines.set(
      key,
      lineOf(line, toDecimal(line.cost, `cost of ${key}`), toDecimal(line.income, `income of ${key}`)),
    );
  }
  for (const change of changes) {
    const key = keyOf(change);
    const line = lines.get(key);
    if (line === undefined) {
      throw new BudgetAdjustmentsError(
        'line-unknown',
        `"${change.entry}" changes ${key}, which the budget does not have; expected one of its lines. Correct the name, or add the line with zero.`,
        { place: placeOf(change), entry: change.entry },
      );
    }
    const { cost, income } = change;
    lines.set(
      key,
      lineOf(line, line.cost.plus(cost.times(direction)), line.income.plus(income.times(direction))),
    );
  }
  return [...lines.values()];
};

const keyOf = ({ budget, area, department }: BudgetPlace): string =>
  [budget, area, department ?? []].flat().join(' / ');

const placeOf = ({ budget, area, department }: BudgetPlace): BudgetPlace => ({ budget, area, department });

const lineOf = (place: BudgetPlace, cost: Decimal, income: Decimal): CurrentBudgetLine => ({
  ...placeOf(place),
  cost,
  income,
  net: cost.minus(income),
});
