import type { Decimal } from './internal/decimal.ts';
import type { NoQuantity, Quantity } from './quantity.ts';
import type { Target } from './target.ts';

/** Grade of an indicator (måluppfyllelse): met (uppnås), partly (uppnås delvis), not-met (uppnås inte), or why there is none. */
export type IndicatorStatus = 'met' | 'partly' | 'not-met' | 'not-assessable' | 'needs-rule';

/** Direction of good: which values are better. It is configured per indicator, never printed. */
export type Better = 'higher' | 'lower' | 'closest';

/** What a status follows: the full-year forecast (helårsprognos) during the year, the outcome (utfall) at year end. */
export type AssessmentBasis = 'forecast' | 'outcome';

/** Whether the council's figure can be held against the board's: a level for each board, or a total for the whole city. */
export type CouncilScope = 'level' | 'city-total';

/** The target is partly met when the value misses it by at most a percentage of the target. */
export interface WithinPercentRule {
  /** Kind of rule. */
  readonly rule: 'within-percent';
  /** Per cent of the target (of the half-width for a band), bounds included. */
  readonly percent: Decimal | string | number;
}

/** The target is partly met when the value misses it by at most a number of points. */
export interface WithinPointsRule {
  /** Kind of rule. */
  readonly rule: 'within-points';
  /** Points in the unit of the target: percentage points for "%", bounds included. */
  readonly points: Decimal | string | number;
}

/** The target is partly met when the value is better than last year's. */
export interface BetterThanLastYearRule {
  /** Kind of rule. */
  readonly rule: 'better-than-last-year';
}

/** A rule for *partly* that the caller passes: no official figure exists. The first that matches wins. */
export type PartlyRule = WithinPercentRule | WithinPointsRule | BetterThanLastYearRule;

/** One indicator (indikator) as reported: its target and values, and what only its definition can tell. */
export interface IndicatorReport {
  /** The board's own target (årsmål), parsed or as printed. */
  readonly target: Target | string;
  /** Outcome so far or of the year (utfall). */
  readonly outcome?: Quantity | NoQuantity | string | undefined;
  /** Forecast of the full year (helårsprognos). */
  readonly forecast?: Quantity | NoQuantity | string | undefined;
  /** Last year's outcome (föregående års utfall). */
  readonly lastYear?: Quantity | NoQuantity | string | undefined;
  /** Outcome of the base year of a relative target. */
  readonly baseYear?: Quantity | NoQuantity | string | undefined;
  /** The council's target (KF:s årsmål), parsed or as printed. */
  readonly councilTarget?: Target | string | undefined;
  /** Whether the council's target is a level or a city total; told from its unit when not given (st, kr and energy are totals). */
  readonly councilScope?: CouncilScope | undefined;
  /** Direction of good. */
  readonly better?: Better | undefined;
  /** Unit of the indicator: numbers printed without a unit are read in it, and the result names them. */
  readonly unit?: string | undefined;
  /** True when the method changed since last year, so that values before it are not comparable. */
  readonly methodChanged?: boolean | undefined;
}

/** Why an indicator has its status. */
export type AssessmentReason =
  | 'target-reached'
  | 'rule-matched'
  | 'target-missed'
  | 'rule-missing'
  | 'target-none'
  | 'target-delegated'
  | 'target-pending'
  | 'target-unreadable'
  | 'value-missing'
  | 'value-unreadable'
  | 'direction-missing'
  | 'last-year-missing'
  | 'base-year-missing'
  | 'method-changed'
  | 'unit-missing'
  | 'unit-differs';
