import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** Money for a project from one class. */
export interface ProjectFunding {
  /** The class: park, reinvestment, earmarked money, equipment, climate, safety. */
  readonly class: string;
  /** The amount in kronor. */
  readonly amount: DecimalInput;
}

/** An investment project. */
export interface InvestmentProject {
  /** Unique id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its money, from one or more classes. */
  readonly funding: readonly ProjectFunding[];
}

/** The row of a class in the investment table. */
export interface ClassTotal {
  /** The class. */
  readonly class: string;
  /** The money of its projects in kronor. */
  readonly amount: Decimal;
  /** Ids of the projects that it funds. */
  readonly projects: readonly string[];
  /** What each project adds. */
  readonly explanation: Explanation;
}

/**
 * The rows of an investment table (investeringar) by class, summed up from projects that may be funded by several classes.
 *
 * @param projects - the projects with their funding
 * @returns one row for each class, in the order of first appearance
 * @throws `amount-not-finite` for an amount that is not a finite number
 *
 * @example
 * ```ts
 * import { listClassTotals } from '@sdn/budget-adjustments/accounting';
 *
 * const projects = [
 *   { id: 'I-1', name: 'Rosendal mindre', funding: [{ class: 'park', amount: 2_900_000 }, { class: 'climate', amount: 800_000 }] },
 *   { id: 'I-2', name: 'Växtbäddar', funding: [{ class: 'climate', amount: 5_000_000 }] },
 * ];
 * listClassTotals(projects).map((row) => [row.class, row.amount.toString()]); // => [['park', '2900000'], ['climate', '5800000']]
 * ```
 *
 * @category Investments
 */
export const listClassTotals = (projects: readonly InvestmentProject[]): readonly ClassTotal[] => {
  const items = projects.flatMap(({ id, name, funding }) =>
    funding.map((one) => ({ id, name, class: one.class, amount: toDecimal(one.amount, `amount of ${id}`) })),
  );
  return [...new Set(items.map((item) => item.class))].map((name) => {
    const own = items.filter((item) => item.class === name);
    return {
      class: name,
      amount: own.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)),
      projects: [...new Set(own.map(({ id }) => id))],
      explanation: explain(
        'class = sum of what its projects get from it',
        'the projects given',
        {},
        own.map((item) => [item.id, item.name, item.amount]),
      ),
    };
  });
};
