import type { Decimal } from '../internal/decimal.ts';
import { toDecimal } from '../internal/to-decimal.ts';
import type { BudgetKind, BudgetLine } from '../budget/budget.ts';

/** Options of {@link listTotals}. */
export interface ListTotalsOptions {
  /** The dimension to total by: area, department, or neither. */
  readonly by: 'area' | 'department' | 'budget';
}

/** A total of budget lines. */
export interface BudgetTotal {
  /** Operating and investment money are never added. */
  readonly budget: BudgetKind;
  /** The area or department; empty for the whole budget, and for lines without a department. */
  readonly name: string;
  /** Sum of cost in kronor. */
  readonly cost: Decimal;
  /** Sum of income in kronor. */
  readonly income: Decimal;
  /** Cost minus income. */
  readonly net: Decimal;
}

/**
 * Totals of budget lines by area (verksamhetsområde), by department (avdelning) or for each whole budget.
 *
 * Operating and investment money stay apart in every case.
 *
 * @param lines - the lines, in kronor
 * @param options - the dimension
 * @returns one total for each budget and name, in the order of first appearance
 * @throws `amount-not-finite` for an amount that is not a finite number
 *
 * @example
 * ```ts
 * import { listTotals } from '@sdn/budget-adjustments/tables';
 *
 * const lines = [
 *   { budget: 'operating', area: 'preschool', department: 'A', cost: 300, income: 20 },
 *   { budget: 'operating', area: 'preschool', department: 'B', cost: 200, income: 30 },
 *   { budget: 'investment', area: 'parks', cost: 10, income: 0 },
 * ] as const;
 * listTotals(lines, { by: 'budget' }).map(({ budget, net }) => [budget, net.toString()]);
 * // => [['operating', '450'], ['investment', '10']]
 * ```
 *
 * @category Budget tables
 */
export const listTotals = (
  lines: readonly BudgetLine[],
  options: ListTotalsOptions,
): readonly BudgetTotal[] => {
  const totals = new Map<string, BudgetTotal>();
  for (const line of lines) {
    const { budget } = line;
    const name = options.by === 'budget' ? '' : (line[options.by] ?? '');
    const key = `${budget} ${name}`;
    const before = totals.get(key);
    const cost = toDecimal(line.cost, `cost of ${key}`).plus(before?.cost ?? 0);
    const income = toDecimal(line.income, `income of ${key}`).plus(before?.income ?? 0);
    totals.set(key, { budget, name, cost, income, net: cost.minus(income) });
  }
  return [...totals.values()];
};
