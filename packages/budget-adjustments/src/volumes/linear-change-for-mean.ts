import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** Where a level stands, and the mean it must reach. */
export interface MeanGoal {
  /** The level before the first period, such as households in December. */
  readonly start: DecimalInput;
  /** The mean wanted over the periods. */
  readonly mean: DecimalInput;
}

/** Options of {@link linearChangeForMean}. */
export interface LinearChangeForMeanOptions {
  /** Number of periods; 12 months when omitted. */
  readonly periods?: number | undefined;
}

/** The linear path to a mean. */
export interface LinearChange {
  /** The change from one period to the next, the first counted from the start. */
  readonly change: Decimal;
  /** The level in the last period. */
  readonly end: Decimal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The equal change from period to period that brings a level to a wanted mean, such as households (bidragshushåll) over a
 * year.
 *
 * The level moves before the first period already, so over n periods the mean is start + change × (n + 1) / 2. Not
 * rounded: 898 households need to fall by 8,92… a month for a mean of 840, in practice by 9.
 *
 * @param goal - the level before the first period and the mean wanted
 * @param options - the number of periods
 * @returns the change for each period, negative when the level must fall, and the level it ends at
 * @throws `value-out-of-range` unless the number of periods is a whole number from 1
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { linearChangeForMean } from '@sdn/budget-adjustments/volumes';
 *
 * const { change, end } = linearChangeForMean({ start: 898, mean: 840 });
 * [change.toFixed(2), end.toFixed(1)]; // => ['-8.92', '790.9']
 * linearChangeForMean({ start: 898, mean: 840 }, { periods: 0 }); // => throws 'value-out-of-range'
 * ```
 *
 * @category Volumes
 */
export const linearChangeForMean = (
  goal: MeanGoal,
  options: LinearChangeForMeanOptions = {},
): LinearChange => {
  const { periods = 12 } = options;
  if (!Number.isInteger(periods) || periods < 1) {
    throw new BudgetAdjustmentsError(
      'value-out-of-range',
      `The number of periods is ${periods}; expected a whole number from 1, such as 12 months.`,
      { periods },
    );
  }
  const start = toDecimal(goal.start, 'start');
  const mean = toDecimal(goal.mean, 'mean');
  const change = mean.minus(start).times(2).div(new Decimal(periods).plus(1));
  const end = start.plus(change.times(periods));
  return {
    change,
    end,
    explanation: explain(
      'mean = start + change × (periods + 1) / 2',
      'mean of an arithmetic sequence that begins with the first change',
      { start, mean, periods },
      [
        ['change', show`2 × (${mean} − ${start}) / (${periods} + 1)`, change.toSignificantDigits(12)],
        ['end', show`${start} + ${periods} × change`, end.toSignificantDigits(12)],
      ],
      'none; the steps show twelve digits',
    ),
  };
};
