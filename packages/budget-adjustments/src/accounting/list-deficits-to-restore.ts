import type { Explanation } from '../explanation.ts';
import { Decimal } from '../internal/decimal.ts';
import { explain, show } from '../internal/explain.ts';
import { requireNextYear } from '../internal/require-next-year.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';

/** The result of a year under the balance requirement (balanskravsresultat), in one unit. */
export interface YearResult {
  /** The year. */
  readonly year: number;
  /** The result; negative for a deficit. */
  readonly result: DecimalInput;
}

/** A deficit that must be restored, in the unit of the results. */
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
  /** Which surpluses restored it. */
  readonly explanation: Explanation;
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
  const deficits: OpenDeficit[] = [];
  let last: number | undefined;
  for (const { year, result } of results) {
    requireNextYear(year, last);
    last = year;
    let surplus = toDecimal(result, `result of ${year}`);
    if (surplus.lt(0)) {
      deficits.push({ year, deficit: surplus.negated(), remaining: surplus.negated(), steps: [] });
      continue;
    }
    for (const open of deficits) {
      const restored = Decimal.min(surplus, open.remaining);
      if (restored.isZero()) continue;
      const before = open.remaining;
      open.remaining = before.minus(restored);
      open.steps.push([`remaining after ${year}`, show`${before} − ${restored}`, open.remaining]);
      surplus = surplus.minus(restored);
    }
  }
  return deficits.map(({ year, deficit, remaining, steps }) => {
    const restoreBy = year + 3;
    const open = (last ?? year) < restoreBy ? 'open' : 'overdue';
    return {
      year,
      deficit,
      remaining,
      restoreBy,
      status: remaining.isZero() ? 'restored' : open,
      explanation: explain(
        'a deficit is restored within the three years that follow; surpluses restore the oldest first',
        'kommunallagen 11:12',
        { deficit, year, restoreBy },
        steps,
      ),
    };
  });
};

/** A deficit on its way through the years. */
interface OpenDeficit {
  readonly year: number;
  readonly deficit: Decimal;
  remaining: Decimal;
  readonly steps: (readonly [what: string, calculation: string, value: Decimal])[];
}
