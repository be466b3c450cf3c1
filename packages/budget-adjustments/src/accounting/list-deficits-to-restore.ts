import { Decimal } from '../internal/decimal.ts';
import { requireNextYear } from '../internal/require-next-year.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** The result of a year under the balance requirement (balanskravsresultat). */
export interface YearResult {
  /** The year. */
  readonly year: number;
  /** The result; negative for a deficit. */
  readonly result: DecimalInput;
}

/** A deficit that must be restored. */
export interface DeficitToRestore {
  /** The year it arose. */
  readonly year: number;
  /** The deficit, as a positive amount. */
  readonly deficit: Decimal;
  /** What later surpluses have not yet restored. */
  readonly remaining: Decimal;
  /** The last year in which it must be restored. */
  readonly restoreBy: number;
  /** Where it stands after the last year given. */
  readonly status: 'restored' | 'open' | 'overdue';
}

/**
 * The deficits of a city under the balance requirement (balanskravet), and what later surpluses have restored of them.
 *
 * A deficit must be restored within the three years that follow (KL 11:12). Surpluses restore the oldest deficit first. A
 * deficit is overdue when something remains after its last year.
 *
 * @param results - one result for each year, in order and without gaps
 * @returns one item for each year with a deficit
 * @throws `dates-out-of-order` when a year does not follow the one before
 * @throws `amount-not-finite` for a result that is not a finite number
 *
 * @example
 * ```ts
 * import { listDeficitsToRestore } from '@sdn/budget-adjustments/accounting';
 *
 * const results = [{ year: 2021, result: -50 }, { year: 2022, result: 20 }, { year: 2023, result: 10 }, { year: 2024, result: 5 }];
 * listDeficitsToRestore(results).map(({ remaining, restoreBy, status }) => [remaining.toString(), restoreBy, status]);
 * // => [['15', 2024, 'overdue']]
 * ```
 *
 * @category City rules
 */
export const listDeficitsToRestore = (results: readonly YearResult[]): readonly DeficitToRestore[] => {
  const deficits: { year: number; deficit: Decimal; remaining: Decimal }[] = [];
  let last: number | undefined;
  for (const { year, result } of results) {
    requireNextYear(year, last);
    last = year;
    let surplus = toDecimal(result, `result of ${year}`);
    if (surplus.lt(0)) {
      deficits.push({ year, deficit: surplus.negated(), remaining: surplus.negated() });
      continue;
    }
    for (const open of deficits) {
      const restored = Decimal.min(surplus, open.remaining);
      open.remaining = open.remaining.minus(restored);
      surplus = surplus.minus(restored);
    }
  }
  return deficits.map((deficit) => {
    const restoreBy = deficit.year + 3;
    const open = (last ?? deficit.year) < restoreBy ? 'open' : 'overdue';
    return { ...deficit, restoreBy, status: deficit.remaining.isZero() ? 'restored' : open };
  });
};
