import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { requireDay } from '../internal/require-day.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** A group with a price of its own: an age group, a level of support. */
export interface VolumeGroup {
  /** Its name. */
  readonly name: string;
  /** The volume in the budget, for instance children on average over the year. */
  readonly budgeted: DecimalInput;
  /** The volume read. */
  readonly read: DecimalInput;
  /** Kronor for one unit of volume over the year. */
  readonly unitPrice: DecimalInput;
}

/** Options of {@link computeVolumeChange}. */
export interface ComputeVolumeChangeOptions {
  /** The day asked for, YYYY-MM-DD. */
  readonly on: string;
  /** The day from which the reading is final, YYYY-MM-DD: for preschools in December, for LSS after the autumn reading. */
  readonly finalOn: string;
}

/** The change of one group. */
export interface VolumeGroupChange {
  /** Its name. */
  readonly name: string;
  /** Volume read minus volume budgeted. */
  readonly volume: Decimal;
  /** The change of the frame in kronor. */
  readonly amount: Decimal;
}

/** What counted volumes do to the frame. */
export interface VolumeChangeResult {
  /** Each group, in the order given. */
  readonly groups: readonly VolumeGroupChange[];
  /** The change of the frame in kronor; + is more money. */
  readonly amount: Decimal;
  /** Whether the reading is final on the day asked for. */
  readonly final: boolean;
  /** How the figure came about. */
  readonly explanation: Explanation;
}

/**
 * The change of the frame that follows from counted volumes (prestationsförändring): for each group, the volume read minus
 * the volume budgeted, times its unit price.
 *
 * Exact. No published text states the formula; the printed sums agree with it. Put the amount into a `volume-change` entry
 * of the ledger. Reading days differ by activity and are data.
 *
 * @param groups - the groups with their own prices
 * @param options - the day, and when the reading becomes final
 * @returns the change of each group and in all, + for more money
 * @throws `date-invalid` for a day that does not exist
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { computeVolumeChange } from '@sdn/budget-adjustments/volumes';
 *
 * const groups = [
 *   { name: '1–3 år', budgeted: 1291, read: 1271, unitPrice: 160_000 },
 *   { name: '4–5 år', budgeted: 1422, read: 1434, unitPrice: 130_000 },
 * ];
 * const { amount, final } = computeVolumeChange(groups, { on: '2021-04-30', finalOn: '2021-12-15' });
 * [amount.toString(), final]; // => ['-1640000', false]
 * ```
 *
 * @category Volumes
 */
export const computeVolumeChange = (
  groups: readonly VolumeGroup[],
  options: ComputeVolumeChangeOptions,
): VolumeChangeResult => {
  const { on, finalOn } = options;
  requireDay(on, 'on');
  requireDay(finalOn, 'finalOn');
  const changes = groups.map(({ name, budgeted, read, unitPrice }) => {
    const volume = toDecimal(read, `read volume of ${name}`).minus(
      toDecimal(budgeted, `budgeted volume of ${name}`),
    );
    return { name, volume, amount: volume.times(toDecimal(unitPrice, `unit price of ${name}`)) };
  });
  const amount = changes.reduce((sum, change) => sum.plus(change.amount), new Decimal(0));
  return {
    groups: changes,
    amount,
    final: on >= finalOn,
    explanation: explain(
      'volume change = Σ (volume read − volume budgeted) × unit price',
      'inferred from printed sums; no published text states the formula',
      { on, finalOn },
      changes.map((change, index) => [
        change.name,
        show`${change.volume} × ${groups[index]?.unitPrice ?? 0}`,
        change.amount,
      ]),
    ),
  };
};
