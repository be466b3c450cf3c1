import type { EntryEvent, LedgerEntry } from '../ledger/entry.ts';
import type { BudgetLine, BudgetPlace } from '../budget/budget.ts';
import { Decimal } from './decimal.ts';
import { toDecimal } from './to-decimal.ts';

/** What an entry in force does to one line of a budget. */
export interface BudgetChange {
  readonly place: BudgetPlace;
  readonly cost: Decimal;
  readonly income: Decimal;
}

/**
 * The changes that an entry makes once it is in force; the entry has passed its checks.
 *
 * @param entry - the entry
 * @param event - the event that brought it into force
 * @returns one change for each line touched
 */
export const changesOf = (entry: LedgerEntry, event: EntryEvent): readonly BudgetChange[] => {
  switch (entry.kind) {
    case 'turnover-change':
      return entry.lines.map((line) => changeOf(line, line));
    case 'internal-transfer':
    case 'deduction':
      return entry.moves.flatMap(({ from, to, amount }) => [
        changeOf({ ...from, budget: entry.budget }, { cost: new Decimal(0).minus(amount), income: 0 }),
        changeOf({ ...to, budget: entry.budget }, { cost: amount, income: 0 }),
      ]);
    default:
      return [changeOf(entry, { cost: event.amount ?? entry.amount ?? 0, income: 0 })];
  }
};

const changeOf = (
  { budget, area, department }: BudgetPlace,
  { cost, income }: Pick<BudgetLine, 'cost' | 'income'>,
): BudgetChange => ({
  place: { budget, area, department },
  cost: toDecimal(cost, 'cost'),
  income: toDecimal(income, 'income'),
});
