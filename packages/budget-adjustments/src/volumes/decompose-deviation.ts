import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** A group with a volume and a price, in the budget and in the forecast or outcome. */
export interface PriceVolumeGroup {
  /** Its name. */
  readonly name: string;
  /** The volume in the budget. */
  readonly budgetVolume: DecimalInput;
  /** The price of one unit of volume in the budget, in kronor. */
  readonly budgetPrice: DecimalInput;
  /** The volume in the forecast or outcome. */
  readonly volume: DecimalInput;
  /** The price of one unit of volume in the forecast or outcome, in kronor. */
  readonly price: DecimalInput;
}

/** What made a cost differ from its budget, in kronor; + is a surplus, as in every deviation. */
export interface DeviationParts {
  /** Budgeted cost minus cost. */
  readonly total: Decimal;
  /** From more or fewer units in all, at the budgeted mean price. */
  readonly volume: Decimal;
  /** From dearer or cheaper groups making up more of the volume. */
  readonly mix: Decimal;
  /** From prices, at the volumes of the forecast or outcome. */
  readonly price: Decimal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The parts of a cost's deviation (avvikelse) that come from volume, mix and price; they add up to it exactly.
 *
 * Volume is the change in total volume at the budgeted mean price, price the change of each price at the new volumes, mix
 * what the composition of the volume does in between. The volume part is rounded half up to six decimals, since a mean
 * price rarely ends; the mix part takes up the difference.
 *
 * @param groups - the groups, with volumes and prices in both
 * @returns the parts and their total, + for a surplus
 * @throws `value-out-of-range` when the budget has no volume, so no mean price
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { decomposeDeviation } from '@sdn/budget-adjustments/volumes';
 *
 * const parts = decomposeDeviation([
 *   { name: '1–3 år', budgetVolume: 100, budgetPrice: 160, volume: 90, price: 165 },
 *   { name: '4–5 år', budgetVolume: 100, budgetPrice: 130, volume: 120, price: 130 },
 * ]);
 * [parts.volume, parts.mix, parts.price, parts.total].map(String); // => ['-1450', '450', '-450', '-1450']
 * ```
 *
 * @category Volumes
 */
export const decomposeDeviation = (groups: readonly PriceVolumeGroup[]): DeviationParts => {
  const read = groups.map(({ name, budgetVolume, budgetPrice, volume, price }) => ({
    v0: toDecimal(budgetVolume, `budget volume of ${name}`),
    p0: toDecimal(budgetPrice, `budget price of ${name}`),
    v1: toDecimal(volume, `volume of ${name}`),
    p1: toDecimal(price, `price of ${name}`),
  }));
  const sum = (term: (group: (typeof read)[number]) => Decimal): Decimal =>
    read.reduce((all, group) => all.plus(term(group)), new Decimal(0));

  const budgetVolume = sum(({ v0 }) => v0);
  if (budgetVolume.isZero()) {
    throw new BudgetAdjustmentsError(
      'value-out-of-range',
      'The budgeted volume is 0; expected another, for a mean price. Use the deviation alone.',
      { budgetVolume: '0' },
    );
  }
  const budgeted = sum(({ v0, p0 }) => v0.times(p0));
  const atBudgetPrices = sum(({ v1, p0 }) => v1.times(p0));
  const cost = sum(({ v1, p1 }) => v1.times(p1));
  const volumeChange = budgetVolume.minus(sum(({ v1 }) => v1));
  const volume = volumeChange.times(budgeted).div(budgetVolume).toDecimalPlaces(6);
  const mix = budgeted.minus(atBudgetPrices).minus(volume);
  const price = atBudgetPrices.minus(cost);
  const total = budgeted.minus(cost);
  return {
    total,
    volume,
    mix,
    price,
    explanation: explain(
      'total = volume + mix + price, each as budget minus forecast or outcome',
      'definition of this package',
      { budgeted, atBudgetPrices, cost },
      [
        ['volume', show`${volumeChange} × ${budgeted} / ${budgetVolume}`, volume],
        ['mix', show`${budgeted} − ${atBudgetPrices} − ${volume}`, mix],
        ['price', show`${atBudgetPrices} − ${cost}`, price],
      ],
      'volume half up to six decimals; mix takes up the difference',
    ),
  };
};
