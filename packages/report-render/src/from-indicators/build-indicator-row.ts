import {
  assessIndicator,
  type AssessIndicatorOptions,
  type Observation,
  quantityOf,
  quantityOfRatio,
  type ReportedValue,
  type Sex,
} from '@sdn/indicator-calc';
import { findTarget, type IndicatorDefinition, reportOf } from '@sdn/indicator-calc/definitions';
import type { IndicatorRow } from './indicator-row.ts';

/**
 * Options of {@link buildIndicatorRow}.
 *
 * @category Indicators
 */
export interface IndicatorRowOptions {
  /** The year of the document. */
  readonly year: number;
  /** Who the document is of; observations of others are passed over. */
  readonly organisation: string;
  /** Key of the period that the outcome is of, such as `2021-T1`, or `2021` at year end. */
  readonly period: string;
  /** The period as printed ("Tertial 1 2021"); its key when omitted. */
  readonly periodLabel?: string | undefined;
  /** Key of the period that last year's outcome is of; the year before when omitted. */
  readonly lastYear?: string | undefined;
  /** Decimals that shares are printed with; they are rounded half up. */
  readonly decimals: number;
  /** The day that the document looks from, `YYYY-MM-DD`; targets decided later do not count. */
  readonly on?: string | undefined;
  /** Forecast of the full year (prognos helår). */
  readonly forecast?: ReportedValue | undefined;
  /** How the indicator is assessed; not at all when omitted. */
  readonly assess?: AssessIndicatorOptions | undefined;
  /** The comment, printed as a row below. */
  readonly comment?: string | undefined;
}

/**
 * Builds the row of an indicator out of its definition and what was observed: outcome in total and by sex, last year's outcome, the
 * targets that apply, a target that is proposed, and the assessment.
 *
 * Shares by numerator and denominator are computed here, with the decimals asked for; where several observations fit, the last one
 * counts, as a correction does. A period or sex without observation stays empty; one that is missing keeps its reason.
 *
 * @param definition - the indicator
 * @param observations - what was reported, of any period, organisation and sex
 * @param options - which of it the document tells
 * @returns the row for `buildIndicatorTable` and `buildReport`
 * @throws `IndicatorCalcError` for observations and rules that `@sdn/indicator-calc` refuses
 *
 * @example
 * ```ts
 * import { parseTarget } from '@sdn/indicator-calc';
 * import type { IndicatorDefinition } from '@sdn/indicator-calc/definitions';
 * import { buildIndicatorRow } from '@sdn/report-render/from-indicators';
 *
 * const summerJobs: IndicatorDefinition = {
 *   id: 'feriejobb', title: 'Antal tillhandahållna platser för feriejobb', owner: 'council', unit: 'st', better: 'higher',
 *   periodicity: 'tertial', sexSplit: 'no',
 *   targets: [{ year: 2021, versions: [
 *     { state: 'decided', target: parseTarget('645 st') },
 *     { state: 'proposed', target: parseTarget('700 st') },
 *   ] }],
 * };
 * const observed = [
 *   { organisation: 'Södermalm', period: '2021-T1', value: 700 },
 *   { organisation: 'Södermalm', period: '2020', value: 635 },
 * ];
 * const row = buildIndicatorRow(summerJobs, observed, { year: 2021, organisation: 'Södermalm', period: '2021-T1', decimals: 0 });
 * [row.outcome, row.lastYear].map((value) => typeof value === 'object' && 'raw' in value && value.raw); // => ['700\u00a0st', '635\u00a0st']
 * [row.target, row.proposedTarget].map((target) => typeof target === 'object' && target.raw); // => ['645 st', '700 st']
 * ```
 *
 * @category Indicators
 */
export const buildIndicatorRow = (
  definition: IndicatorDefinition,
  observations: readonly Observation[],
  options: IndicatorRowOptions,
): IndicatorRow => {
  const { id, title, sexSplit, periodicity, unit } = definition;
  const { year, on, organisation, period, lastYear = String(year - 1), decimals, forecast } = options;
  const observed = (when: string, sex: Sex): ReportedValue | undefined => {
    const found = observations
      .filter(
        (each) => each.organisation === organisation && each.period === when && (each.sex ?? 'total') === sex,
      )
      .at(-1);
    return found && valueOf(found, unit, decimals);
  };
  const values = { outcome: observed(period, 'total'), lastYear: observed(lastYear, 'total'), forecast };
  const latest = definition.targets.find((entry) => entry.year === year)?.versions.at(-1);
  return {
    id,
    title,
    sexSplit,
    periodicity,
    period: options.periodLabel ?? period,
    ...values,
    outcomeMen: observed(period, 'men'),
    outcomeWomen: observed(period, 'women'),
    target: findTarget(definition, year, { on })?.target,
    councilTarget: findTarget(definition, year, { of: 'council', on })?.target,
    proposedTarget: latest?.state === 'proposed' ? latest.target : undefined,
    assessment:
      options.assess && assessIndicator(reportOf(definition, { year, on, ...values }), options.assess),
    comment: options.comment,
  };
};

const valueOf = (observation: Observation, unit: string, decimals: number): ReportedValue => {
  if ('missing' in observation) return { missing: observation.missing };
  const measure = observation.unit ?? unit;
  return 'numerator' in observation
    ? quantityOfRatio(observation, { decimals, unit: measure })
    : quantityOf(observation.value, measure);
};
