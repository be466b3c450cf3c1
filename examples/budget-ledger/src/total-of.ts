import type { BudgetKind, CurrentBudgetLine, Decimal } from '@sdn/budget-adjustments';

/** One side of a budget summed up, in kronor; operating and investment money are never added. */
export const totalOf = (
  lines: readonly CurrentBudgetLine[],
  budget: BudgetKind,
  side: 'cost' | 'income' | 'net',
): Decimal =>
  lines
    .filter((line) => line.budget === budget)
    .map((line) => line[side])
    .reduce((sum, amount) => sum.plus(amount));
