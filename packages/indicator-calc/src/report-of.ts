import type { IndicatorDefinition } from './definition.ts';
import { findTarget } from './find-target.ts';
import type { IndicatorReport, ReportedValue } from './indicator-report.ts';

/**
 * The values of one year that {@link reportOf} joins with a definition.
 *
 * @category Definition
 */
export interface YearValues {
  /** The year of the values. */
  readonly year: number;
  /** The day that the report looks from, `YYYY-MM-DD`; targets decided later do not count. */
  readonly on?: string | undefined;
  /** Outcome of the period or the year (utfall). */
  readonly outcome?: ReportedValue | undefined;
  /** Forecast of the full year (prognos helår). */
  readonly forecast?: ReportedValue | undefined;
  /** Last year's outcome (utfall föregående år). */
  readonly lastYear?: ReportedValue | undefined;
  /** Outcome of the base year of a relative target (basår). */
  readonly baseYear?: ReportedValue | undefined;
}

/**
 * Joins the definition of an indicator with the values of a year into what `assessIndicator` takes.
 *
 * Targets are those decided for the year ({@link findTarget}); a year without a decided target has the target `none`. The method counts
 * as changed when the definition is comparable only from this year or later.
 *
 * @param definition - the indicator
 * @param values - the values of the year
 * @returns the report
 *
 * @example
 * ```ts
 * import { assessIndicator, parseTarget } from '@sdn/indicator-calc';
 * import { reportOf, type IndicatorDefinition } from '@sdn/indicator-calc/definitions';
 *
 * const sickLeave: IndicatorDefinition = {
 *   id: 'sjukfranvaro', title: 'Sjukfrånvaro', owner: 'council', unit: '%', better: 'lower', periodicity: 'tertial', sexSplit: 'yes',
 *   targets: [{ year: 2021, versions: [{ state: 'decided', target: parseTarget('9 %'), decision: 'VP 2021' }] }],
 * };
 * assessIndicator(reportOf(sickLeave, { year: 2021, outcome: '9,8 %', forecast: '9' }), { basis: 'forecast' }).status; // => 'met'
 * ```
 *
 * @category Definition
 */
export const reportOf = (definition: IndicatorDefinition, values: YearValues): IndicatorReport => {
  const { year, on, outcome, forecast, lastYear, baseYear } = values;
  const council = definition.councilTargets?.find((entry) => entry.year === year);
  return {
    target: findTarget(definition, year, { on })?.target ?? { kind: 'none' },
    outcome,
    forecast,
    lastYear,
    baseYear,
    councilTarget: findTarget(definition, year, { of: 'council', on })?.target,
    councilScope: council?.scope,
    better: definition.better,
    unit: definition.unit,
    methodChanged: definition.comparableFrom !== undefined && definition.comparableFrom >= year,
  };
};
