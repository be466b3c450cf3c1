import type { Better, CouncilScope } from './indicator-report.ts';
import type { Missing, MissingKind } from './missing.ts';
import type { AppliedRule } from './partly-rule.ts';
import type { NoQuantity, Quantity } from './quantity.ts';
import type { Target } from './target.ts';

/**
 * Grade of an indicator (måluppfyllelse): met (uppnås), partly (uppnås delvis), not-met (uppnås inte);
 * needs-rule when the target is missed and only a rule could tell how badly; not-assessable when there is nothing to hold together.
 *
 * @category Assessment
 */
export type IndicatorStatus = 'met' | 'partly' | 'not-met' | 'not-assessable' | 'needs-rule';

/**
 * What a status follows: the full-year forecast (prognos helår) during the year, the outcome (utfall) at year end.
 *
 * @category Assessment
 */
export type AssessmentBasis = 'forecast' | 'outcome';

/**
 * Why an indicator has its status. The kinds of {@link MissingKind} tell why the assessed value is missing.
 *
 * @category Assessment
 */
export type AssessmentReason =
  | 'target-reached'
  | 'rule-matched'
  | 'target-missed'
  | 'rule-missing'
  | 'target-none'
  | 'target-delegated'
  | 'target-pending'
  | 'target-unparsed'
  | 'value-missing'
  | 'direction-missing'
  | 'last-year-missing'
  | 'base-year-missing'
  | 'method-changed'
  | 'unit-missing'
  | 'unit-differs'
  | MissingKind;

/**
 * How far the assessed value is from its target (avvikelse): value − target, positive above it.
 * Per cent and percentage points are different things and stand apart.
 *
 * @category Assessment
 */
export interface Distance {
  /** Difference in the unit of the target, exact; absent for "%". */
  readonly absolute?: string | undefined;
  /** Difference in percentage points (procentenheter), exact; only for "%". */
  readonly percentagePoints?: string | undefined;
  /** Difference in per cent of the target, rounded half up to two decimals; absent for a zero target and a band. */
  readonly percent?: string | undefined;
}

/**
 * Why a board's target and the council's are not comparable.
 *
 * @category Assessment
 */
export type CouncilReason =
  'target-missing' | 'kinds-differ' | 'city-total' | 'direction-missing' | 'unit-missing' | 'unit-differs';

/**
 * Why a value and last year's are not comparable.
 *
 * @category Assessment
 */
export type LastYearReason =
  | 'value-missing'
  | 'last-year-missing'
  | 'direction-missing'
  | 'method-changed'
  | 'unit-missing'
  | 'unit-differs';

/**
 * How the board's target stands to the council's (KF:s årsmål).
 *
 * @category Assessment
 */
export interface CouncilRelation {
  /** Equal, sharper (skarpare) or weaker (svagare) by the direction of good, or not comparable. */
  readonly relation: 'equal' | 'sharper' | 'weaker' | 'not-comparable';
  /** Why the two are not comparable. */
  readonly reason?: CouncilReason | undefined;
}

/**
 * How the assessed value stands to last year's outcome.
 *
 * @category Assessment
 */
export interface LastYearRelation {
  /** Better, worse or unchanged by the direction of good, or not comparable. */
  readonly relation: 'better' | 'worse' | 'unchanged' | 'not-comparable';
  /** Why the two are not comparable. */
  readonly reason?: LastYearReason | undefined;
}

/**
 * One step of an assessment, in numbers: `{ step: 'compare', formula: '9 <= 9', holds: true }`.
 *
 * @category Assessment
 */
export interface AssessmentStep {
  /** What is done: the goal of a relative target, the comparison with the target, or a rule. */
  readonly step: 'goal' | 'compare' | AppliedRule['rule'];
  /** The step with its numbers filled in; decimal points, no units. */
  readonly formula: string;
  /** Whether the comparison holds; absent for a step that only computes. */
  readonly holds?: boolean | undefined;
}

/**
 * A report with every cell parsed, as plain data.
 *
 * @category Assessment
 */
export interface ParsedReport {
  /** The target that is assessed (årsmål). */
  readonly target: Target;
  /** Outcome of the period or the year (utfall). */
  readonly outcome?: Quantity | NoQuantity | Missing | undefined;
  /** Forecast of the full year (prognos helår). */
  readonly forecast?: Quantity | NoQuantity | Missing | undefined;
  /** Last year's outcome (utfall föregående år). */
  readonly lastYear?: Quantity | NoQuantity | Missing | undefined;
  /** Outcome of the base year of a relative target (basår). */
  readonly baseYear?: Quantity | NoQuantity | Missing | undefined;
  /** The council's target (KF:s årsmål). */
  readonly councilTarget?: Target | undefined;
  /** Whether the council's target is a level or a city total. */
  readonly councilScope?: CouncilScope | undefined;
  /** Direction of good. */
  readonly better?: Better | undefined;
  /** Unit that numbers without a unit are read in. */
  readonly unit?: string | undefined;
  /** True when the method changed since last year. */
  readonly methodChanged?: boolean | undefined;
}

/**
 * The options that an assessment was made with, as plain data.
 *
 * @category Assessment
 */
export interface AppliedOptions {
  /** What the status follows. */
  readonly basis: AssessmentBasis;
  /** The rules for *partly*, in the order they were tried; absent when none were given. */
  readonly partly?: readonly AppliedRule[] | undefined;
}

/**
 * How a status came about: `assessIndicator(trace.report, trace.options)` gives the same assessment again.
 *
 * @category Assessment
 */
export interface AssessmentTrace {
  /** The report that was assessed. */
  readonly report: ParsedReport;
  /** The options it was assessed with. */
  readonly options: AppliedOptions;
  /** The steps that were taken, in order. */
  readonly steps: readonly AssessmentStep[];
}

/**
 * What an assessment says, as plain data that can be stored as JSON.
 *
 * @category Assessment
 */
export interface Assessment {
  /** The grade. */
  readonly status: IndicatorStatus;
  /** Why it has that grade. */
  readonly reason: AssessmentReason;
  /** The rule that made it *partly*. */
  readonly rule?: AppliedRule | undefined;
  /** How far the value is from the target, when both are numbers. */
  readonly distance?: Distance | undefined;
  /** How the target stands to the council's. */
  readonly council: CouncilRelation;
  /** How the value stands to last year's. */
  readonly lastYear: LastYearRelation;
  /** The fields of the report whose numbers were printed without a unit and read in the unit of the indicator. */
  readonly assumedUnit: readonly string[];
  /** How the status came about. */
  readonly trace: AssessmentTrace;
}
