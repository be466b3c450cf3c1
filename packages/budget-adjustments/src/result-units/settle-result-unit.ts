import { BudgetAdjustmentsError } from '../errors.ts';
import { Decimal } from '../internal/decimal.ts';
import { type DecimalInput, toDecimal } from '../internal/to-decimal.ts';
import type { ResultUnitRules } from './rules.ts';

/** A result unit at the closing of a year, in one unit, surplus +. */
export interface ResultUnitYear {
  /** The year that is closed. */
  readonly year: number;
  /** The unit's gross budget for the year (bruttobudget). */
  readonly grossBudget: DecimalInput;
  /** The result fund carried from last year; negative for a deficit. */
  readonly opening: DecimalInput;
  /** The year's result. */
  readonly result: DecimalInput;
  /**
   * Whether the result comes from the unit's own actions (eget handlande): true (default), false, or the part of it that
   * does.
   */
  readonly ownActions?: boolean | DecimalInput | undefined;
  /** Whether the unit has met its undertakings (åtaganden), the condition for carrying a surplus over. */
  readonly undertakingsMet?: boolean | undefined;
  /** The year in which a negative opening arose; last year when omitted. */
  readonly deficitFrom?: number | undefined;
}

/** Options of {@link settleResultUnit}. */
export interface SettleResultUnitOptions {
  /**
   * Whether the yearly cap also limits a deficit, the rest staying with the board. No text settles it, so a deficit beyond
   * the cap demands an answer.
   */
  readonly capDeficits?: boolean | undefined;
}

/** What a unit did not get to keep, and why, in the unit of its year; negative amounts are deficits that the board bears. */
export interface ForfeitedResult {
  /** Not from the unit's own actions. */
  readonly notOwnActions: Decimal;
  /** A surplus without met undertakings. */
  readonly undertakings: Decimal;
  /** Beyond the yearly cap. */
  readonly yearlyCap: Decimal;
  /** Beyond the cap of the fund. */
  readonly fundCap: Decimal;
}

/** What becomes of a negative closing. */
export type DeficitOutcome =
  | {
      /** No deficit. */
      readonly status: 'none';
    }
  | {
      /** The deficit is kept, to be covered in time; or time is out, the unit is dissolved and the board takes the deficit. */
      readonly status: 'cover' | 'dissolve';
      /** The year it arose. */
      readonly from: number;
      /** The closing at which it must be covered at the latest. */
      readonly by: number;
    };

/** The settlement of a result unit for one year, in the unit of its year; `opening + result = closing + everything forfeited`. */
export interface ResultUnitSettlement {
  /** The year that is closed. */
  readonly year: number;
  /** The fund at the opening. */
  readonly opening: Decimal;
  /** The year's result. */
  readonly result: Decimal;
  /** The part of the result from the unit's own actions. */
  readonly ownResult: Decimal;
  /** The most that a surplus may carry over this year. */
  readonly yearlyCap: Decimal;
  /** The most that the fund may hold. */
  readonly fundCap: Decimal;
  /** What is carried over of the year's result. */
  readonly transfer: Decimal;
  /** The fund at the closing, carried to next year. */
  readonly closing: Decimal;
  /** What was not carried over, by reason. */
  readonly forfeited: ForfeitedResult;
  /** Whether the condition for a surplus was met, or not stated (the surplus is then carried on that condition). */
  readonly undertakings: 'met' | 'not-met' | 'not-stated';
  /** What becomes of a deficit. */
  readonly deficit: DeficitOutcome;
  /** The edition applied. */
  readonly rules: ResultUnitRules;
}

const zero = /* @__PURE__ */ new Decimal(0);

/**
 * The settlement of a result unit (resultatenhet) at the closing of a year: what is carried over, what is forfeited by
 * which cap, and whether a deficit must be covered or the unit is dissolved.
 *
 * The own-action result is carried over up to the yearly cap; the fund then holds at most the cap of the fund. Exact: no
 * rounding. Amounts are in any one unit. Read and print the two sign conventions of the published table with
 * {@link parseResultUnit} and {@link formatResultUnit}; settle several years with {@link settleResultUnitYears}.
 *
 * @param unit - the unit's year, surplus +
 * @param rules - the edition of that year, from {@link resultUnitRules} or your own
 * @param options - whether the yearly cap limits deficits
 * @returns the settlement; explain it with {@link explainResultUnit}
 * @throws `rules-not-valid` when the edition does not cover the year
 * @throws `option-missing` when a deficit passes the yearly cap and `capDeficits` is not given
 * @throws `amount-not-finite` for an input that is not a finite number
 *
 * @example
 * ```ts
 * import { resultUnitRules, settleResultUnit } from '@sdn/budget-adjustments';
 *
 * const unit = { year: 2021, grossBudget: 100, opening: 8, result: 7 };
 * const { transfer, closing, forfeited } = settleResultUnit(unit, resultUnitRules(2021));
 * [transfer, closing, forfeited.yearlyCap, forfeited.fundCap].map(String); // => ['5', '10', '2', '3']
 * settleResultUnit(unit, resultUnitRules(2023)); // => throws 'rules-not-valid'
 * ```
 *
 * @category Result units
 */
export const settleResultUnit = (
  unit: ResultUnitYear,
  rules: ResultUnitRules,
  options: SettleResultUnitOptions = {},
): ResultUnitSettlement => {
  const { year, ownActions = true, undertakingsMet } = unit;
  requireValid(rules, year);
  const grossBudget = toDecimal(unit.grossBudget, 'grossBudget');
  const opening = toDecimal(unit.opening, 'opening');
  const result = toDecimal(unit.result, 'result');
  const yearlyCap = grossBudget.times(rules.yearlyShare);
  const fundCap = grossBudget.times(rules.fundShare);

  const ownResult =
    ownActions === true ? result : ownActions === false ? zero : toDecimal(ownActions, 'ownActions');
  const lost = undertakingsMet === false && ownResult.isPositive();
  const transfer = lost ? zero : withinYearlyCap(ownResult, yearlyCap, options);
  const fund = opening.plus(transfer);
  const closing = fund.gt(fundCap) ? fundCap : fund;

  return {
    year,
    opening,
    result,
    ownResult,
    yearlyCap,
    fundCap,
    transfer,
    closing,
    forfeited: {
      notOwnActions: ownActions === true ? zero : result.minus(ownResult),
      undertakings: lost ? ownResult : zero,
      yearlyCap: lost || transfer === ownResult ? zero : ownResult.minus(transfer),
      fundCap: closing === fund ? zero : fund.minus(fundCap),
    },
    undertakings: undertakingsMet === undefined ? 'not-stated' : undertakingsMet ? 'met' : 'not-met',
    deficit:
      closing.isNegative() && !closing.isZero() ? deficitOutcome(unit, opening, rules) : { status: 'none' },
    rules,
  };
};

const requireValid = (rules: ResultUnitRules, year: number): void => {
  if (rules.validFrom <= year && year <= (rules.validTo ?? Infinity)) return;
  throw new BudgetAdjustmentsError(
    'rules-not-valid',
    `The rules "${rules.id}" apply from ${rules.validFrom} to ${rules.validTo ?? 'further notice'}, but the year closed is ${year}. Pass resultUnitRules(${year}).`,
    { id: rules.id, year },
  );
};

const withinYearlyCap = (
  ownResult: Decimal,
  cap: Decimal,
  { capDeficits }: SettleResultUnitOptions,
): Decimal => {
  if (ownResult.isPositive()) return ownResult.gt(cap) ? cap : ownResult;
  const floor = cap.negated();
  if (ownResult.gte(floor) || capDeficits === false) return ownResult;
  if (capDeficits === true) return floor;
  throw new BudgetAdjustmentsError(
    'option-missing',
    `The deficit ${ownResult.toString()} is larger than the yearly cap ${cap.toString()}, and no rule says whether that limits deficits. Pass capDeficits.`,
    { option: 'capDeficits' },
  );
};

const deficitOutcome = (
  { year, deficitFrom }: ResultUnitYear,
  opening: Decimal,
  rules: ResultUnitRules,
): DeficitOutcome => {
  const from = opening.isNegative() && !opening.isZero() ? (deficitFrom ?? year - 1) : year;
  const extension = rules.extensions.find((period) => period.from <= from && from <= period.to);
  const by = extension?.coverBy ?? from + rules.coverWithinYears;
  return { status: year < by ? 'cover' : 'dissolve', from, by };
};
