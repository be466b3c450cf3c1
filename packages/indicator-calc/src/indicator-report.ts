import type { Missing } from './missing.ts';
import type { NoQuantity, Quantity } from './quantity.ts';
import type { Target } from './target.ts';

/**
 * Direction of good: which values of an indicator are better. Documents never print it; it is set per indicator.
 *
 * @category Definition
 */
export type Better = 'higher' | 'lower' | 'closest';

/**
 * Whether the council's figure (KF:s årsmål) is a level for every board or a total for the whole city.
 *
 * @category Definition
 */
export type CouncilScope = 'level' | 'city-total';

/**
 * A value of a report: parsed, as printed, or missing with its reason.
 *
 * @category Assessment
 */
export type ReportedValue = Quantity | NoQuantity | Missing | string;

/**
 * One indicator (indikator) as reported: its target and values, and what only its definition can tell.
 *
 * A text is read as a printed cell: `'9,8 %'`, not `'9.8'`. Numbers that were computed come in through `quantityOf`.
 *
 * @category Assessment
 */
export interface IndicatorReport {
  /** The target that is assessed (årsmål). */
  readonly target: Target | string;
  /** Outcome of the period or the year (utfall). */
  readonly outcome?: ReportedValue | undefined;
  /** Forecast of the full year (prognos helår). */
  readonly forecast?: ReportedValue | undefined;
  /** Last year's outcome (utfall föregående år). */
  readonly lastYear?: ReportedValue | undefined;
  /** Outcome of the base year of a relative target (basår). */
  readonly baseYear?: ReportedValue | undefined;
  /** The council's target (KF:s årsmål). */
  readonly councilTarget?: Target | string | undefined;
  /** Whether the council's target is a level or a city total; by default st, kr and energy are totals, other units levels. */
  readonly councilScope?: CouncilScope | undefined;
  /** Direction of good. */
  readonly better?: Better | undefined;
  /** Unit of the indicator: numbers printed without a unit are read in it, and `assumedUnit` of the result names them. */
  readonly unit?: string | undefined;
  /** True when the method changed since last year (ny beräkningsmetod), so that the two years are not comparable. */
  readonly methodChanged?: boolean | undefined;
}
