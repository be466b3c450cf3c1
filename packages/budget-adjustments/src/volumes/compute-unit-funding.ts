import { BudgetAdjustmentsError } from '../errors.ts';
import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** A group with a standard amount of its own: an age group, a level of support. */
export interface FundedGroup {
  /** Its name. */
  readonly name: string;
  /** The volume, for instance children on average over the year. */
  readonly volume: DecimalInput;
  /** Kronor for one unit of volume (schablon). */
  readonly standardAmount: DecimalInput;
}

/** A share of the standard amounts that goes to the units. */
export interface FundingShare {
  /** What it is for: the basic grant, premises, an extra for social conditions. */
  readonly what: string;
  /** The share as a fraction: `'0.80'` for 80 %. */
  readonly share: DecimalInput;
}

/** Options of {@link computeUnitFunding}. */
export interface ComputeUnitFundingOptions {
  /** The shares that go to the units, at most 1 together; the board keeps the rest. Decided each year, so there is no default. */
  readonly shares: readonly FundingShare[];
}

/** The money of one group. */
export interface GroupFunding {
  /** Its name. */
  readonly name: string;
  /** Volume × standard amount, in kronor. */
  readonly standard: Decimal;
  /** What the units get of it. */
  readonly units: Decimal;
}

/** The money of one share. */
export interface ShareFunding {
  /** What it is for. */
  readonly what: string;
  /** Its part of what the units get, in kronor. */
  readonly amount: Decimal;
}

/** What the units get and the board keeps of the standard amounts; `standard = units + kept`. */
export interface UnitFunding {
  /** Each group, in the order given. */
  readonly groups: readonly GroupFunding[];
  /** Each share, in the order given. */
  readonly shares: readonly ShareFunding[];
  /** Volume × standard amount of all groups, in kronor. */
  readonly standard: Decimal;
  /** What the units get. */
  readonly units: Decimal;
  /** What the board keeps for what it pays itself. */
  readonly kept: Decimal;
  /** How the figures came about. */
  readonly explanation: Explanation;
}

/**
 * The part of the standard amounts (schablon) that goes to the units, and what the board keeps: volume × standard amount of each
 * group, times the shares.
 *
 * Boards print their shares, such as 80 % and 3 % more for a purpose, or 82 % in one. Exact: print with `formatAmount`, or share
 * out to the öre with `allocateAmount`. For what a new count does to the frame use {@link computeVolumeChange}.
 *
 * @param groups - the groups with their volumes and standard amounts
 * @param options - the shares that go to the units
 * @returns the money by group and by share, and what is kept, in kronor
 * @throws `option-missing` without a share
 * @throws `value-out-of-range` for a negative share, or shares that are more than the whole together
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { computeUnitFunding } from '@sdn/budget-adjustments/volumes';
 *
 * const groups = [{ name: '1–3 år', volume: 100, standardAmount: 160_000 }];
 * const shares = [{ what: 'basic grant', share: '0.80' }, { what: 'social extra', share: '0.03' }];
 * const { units, kept } = computeUnitFunding(groups, { shares });
 * [units, kept].map(String); // => ['13280000', '2720000']
 * computeUnitFunding(groups, { shares: [{ what: 'all', share: 80 }] }); // => throws 'value-out-of-range'
 * ```
 *
 * @category Volumes
 */
export const computeUnitFunding = (
  groups: readonly FundedGroup[],
  options: ComputeUnitFundingOptions,
): UnitFunding => {
  const shares = options.shares.map(({ what, share }) => ({
    what,
    share: toDecimal(share, `share ${what}`),
  }));
  const together = sumOf(shares.map(({ share }) => share));
  requireShares(shares, together);
  const funded = groups.map(({ name, volume, standardAmount }) => {
    const standard = toDecimal(volume, `volume of ${name}`).times(
      toDecimal(standardAmount, `standard amount of ${name}`),
    );
    return { name, standard, units: standard.times(together) };
  });
  const standard = sumOf(funded.map((group) => group.standard));
  const units = standard.times(together);
  return {
    groups: funded,
    shares: shares.map(({ what, share }) => ({ what, amount: standard.times(share) })),
    standard,
    units,
    kept: standard.minus(units),
    explanation: explain(
      'to the units = Σ volume × standard amount × sum of shares',
      'shares named by the caller; boards print them in their plans',
      Object.fromEntries(shares.map(({ what, share }) => [what, share])),
      [
        ...groups.map(
          ({ name, volume, standardAmount }, index) =>
            [name, show`${volume} × ${standardAmount}`, funded[index]?.standard ?? 0] as const,
        ),
        ['to the units', show`${standard} × ${together}`, units],
        ['kept', show`${standard} − ${units}`, standard.minus(units)],
      ],
    ),
  };
};

const sumOf = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0));

const requireShares = (shares: readonly { readonly share: Decimal }[], together: Decimal): void => {
  if (shares.length === 0) {
    throw new BudgetAdjustmentsError(
      'option-missing',
      'No share goes to the units; expected at least one, such as 0.80. Name the shares that the board has decided.',
      { option: 'shares' },
    );
  }
  if (together.gt(1) || shares.some(({ share }) => share.lt(0))) {
    throw new BudgetAdjustmentsError(
      'value-out-of-range',
      `The shares are ${together.toString()} together; expected fractions from 0 to 1, such as 0.80 for 80 %. Correct them.`,
      { together: together.toString() },
    );
  }
};
