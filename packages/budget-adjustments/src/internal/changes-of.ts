import { BudgetAdjustmentsError } from '../errors.ts';
import type { EntryEvent, LedgerEntry } from '../ledger/entry.ts';
import type { BudgetLine } from '../tables/budget.ts';
import { Decimal } from './decimal.ts';
import { type DecimalInput, toDecimal } from './to-decimal.ts';

/** What an entry in force does to a budget, line by line. */
export type BudgetChange = BudgetLine & { readonly cost: Decimal; readonly income: Decimal };

/**
 * The changes that an entry makes once it is in force.
 *
 * @param entry - the entry
 * @param event - the event that brought it into force
 * @returns one change per line touched
 */
export const changesOf = (entry: LedgerEntry, event: EntryEvent): readonly BudgetChange[] => {
  switch (entry.kind) {
    case 'turnover-change':
      return turnover(entry.id, entry.lines);
    case 'internal-transfer':
    case 'deduction':
      return entry.moves.flatMap(({ from, to, amount }) => {
        const moved = toDecimal(amount, `amount of ${entry.id}`);
        const { budget } = entry;
        return [costChange({ ...from, budget }, moved.negated()), costChange({ ...to, budget }, moved)];
      });
    default:
      return [
        costChange(
          entry,
          toDecimal(amountInForce(entry.id, event.amount ?? entry.amount), `amount of ${entry.id}`),
        ),
      ];
  }
};

const costChange = (
  { budget, area, department }: Pick<BudgetLine, 'budget' | 'area' | 'department'>,
  cost: Decimal,
): BudgetChange => ({ budget, area, department, cost, income: new Decimal(0) });

const turnover = (id: string, lines: readonly BudgetLine[]): readonly BudgetChange[] => {
  const changes = lines.map((line) => ({
    ...line,
    cost: toDecimal(line.cost, `cost of ${id}`),
    income: toDecimal(line.income, `income of ${id}`),
  }));
  const net = changes.reduce((sum, { cost, income }) => sum.plus(cost).minus(income), new Decimal(0));
  if (net.isZero()) return changes;
  throw new BudgetAdjustmentsError(
    'turnover-unbalanced',
    `The turnover change "${id}" changes cost and income by different amounts (net ${net.toString()}); expected a net of 0. Correct a side, or request the rest as a budget adjustment.`,
    { id, net: net.toString() },
  );
};

const amountInForce = (id: string, amount: DecimalInput | undefined): DecimalInput => {
  if (amount !== undefined) return amount;
  throw new BudgetAdjustmentsError(
    'amount-missing',
    `The entry "${id}" is in force without an amount; expected one on the entry or on its last event. State what was granted.`,
    { id },
  );
};
