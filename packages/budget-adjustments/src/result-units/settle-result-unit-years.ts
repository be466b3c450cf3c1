import { requireNextYear } from '../internal/require-next-year.ts';
import type { DecimalInput } from '../internal/to-decimal.ts';
import { resultUnitRules } from './result-unit-rules.ts';
import type { ResultUnitRules } from './rules.ts';
import {
  type ResultUnitSettlement,
  type ResultUnitYear,
  settleResultUnit,
  type SettleResultUnitOptions,
} from './settle-result-unit.ts';

/** One year of a result unit in a run of years: the opening follows from the year before. */
export type ResultUnitYearInRun = Omit<ResultUnitYear, 'opening' | 'deficitFrom'>;

/** Options of {@link settleResultUnitYears}. */
export interface SettleResultUnitYearsOptions extends SettleResultUnitOptions {
  /** The fund at the opening of the first year; 0 when omitted. */
  readonly opening?: DecimalInput | undefined;
  /** The year in which a negative opening arose; the year before the first when omitted. */
  readonly deficitFrom?: number | undefined;
  /** The rules of a year; the city's editions when omitted. */
  readonly rulesOf?: ((year: number) => ResultUnitRules) | undefined;
}

/**
 * The settlements of a result unit (resultatenhet) for several years in one run, each opening with the closing before.
 *
 * Stops at a year that dissolves the unit: the board takes the deficit, and there is nothing left to settle.
 *
 * @param years - the years in order
 * @param options - the first opening, and the rules of each year
 * @returns one settlement a year, up to and including a dissolution
 * @throws the codes of {@link settleResultUnit} and {@link resultUnitRules}
 * @throws `dates-out-of-order` when a year does not follow the one before
 *
 * @example
 * ```ts
 * import { settleResultUnitYears } from '@sdn/budget-adjustments';
 *
 * const years = [2023, 2024, 2025, 2026].map((year) => ({ year, grossBudget: 100, result: year === 2023 ? -2 : 0 }));
 * settleResultUnitYears(years).map(({ year, closing, deficit }) => [year, closing.toString(), deficit.status]);
 * // => [[2023, '-2', 'cover'], [2024, '-2', 'cover'], [2025, '-2', 'dissolve']]
 * ```
 *
 * @category Result units
 */
export const settleResultUnitYears = (
  years: readonly ResultUnitYearInRun[],
  options: SettleResultUnitYearsOptions = {},
): readonly ResultUnitSettlement[] => {
  const { opening = 0, deficitFrom, rulesOf = resultUnitRules } = options;
  const settlements: ResultUnitSettlement[] = [];
  for (const unit of years) {
    const last = settlements.at(-1);
    requireNextYear(unit.year, last?.year);
    if (last?.deficit.status === 'dissolve') break;
    const carried =
      last === undefined
        ? { opening, deficitFrom }
        : {
            opening: last.closing,
            deficitFrom: last.deficit.status === 'none' ? undefined : last.deficit.from,
          };
    settlements.push(settleResultUnit({ ...unit, ...carried }, rulesOf(unit.year), options));
  }
  return settlements;
};
