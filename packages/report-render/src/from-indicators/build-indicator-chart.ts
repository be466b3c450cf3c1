import type { ReportedValue } from '@sdn/indicator-calc';
import { fillText } from '../internal/fill-text.ts';
import { sortByTitle } from '../internal/sort-by-title.ts';
import { textsOf, type Wording } from '../internal/texts.ts';
import type { IndicatorBullet } from '../tree/chart.ts';
import { chart, type ChartNode } from '../tree/chart-node.ts';
import { type IndicatorMessages, indicatorMessages } from './indicator-messages.ts';
import type { IndicatorRow } from './indicator-row.ts';

/**
 * Options of {@link buildIndicatorChart}.
 *
 * @category Indicators
 */
export interface IndicatorChartOptions extends Wording<IndicatorMessages> {
  /** Number and title of the goal, for the title. */
  readonly goal: string;
}

/**
 * Builds the chart of the indicators under a goal: outcome, forecast, last year and targets of each.
 *
 * Figures are read from the assessments, whose parsed values and units have been held together. An indicator without an
 * assessment, a numeric target, or both outcome and forecast is left out; the council's target is drawn only where it is
 * comparable.
 *
 * @param rows - the indicators
 * @param options - the goal's name and the words
 * @returns the chart in Swedish alphabetical order; undefined when nothing can be drawn
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { assessIndicator } from '@sdn/indicator-calc';
 * import { buildIndicatorChart } from '@sdn/report-render/from-indicators';
 *
 * const report = { target: '9 %', outcome: '9,8 %', forecast: '9 %', better: 'lower' } as const;
 * const sickLeave = { id: 'ind-90', title: 'Sjukfrånvaro', assessment: assessIndicator(report, { basis: 'forecast' }) };
 * buildIndicatorChart([sickLeave], { goal: '3.2' })?.chart.description;
 * // => '1 av 1 indikatorer i diagrammet når sitt årsmål.'
 * buildIndicatorChart([], { goal: '3.2' }); // => undefined
 * ```
 *
 * @category Indicators
 */
export const buildIndicatorChart = (
  rows: readonly IndicatorRow[],
  options: IndicatorChartOptions,
): ChartNode | undefined => {
  const texts = textsOf(indicatorMessages, options);
  const items = sortByTitle(rows).flatMap(bulletOf);
  if (items.length === 0) return undefined;
  const met = items.filter(({ status }) => status === 'met').length;
  return chart({
    kind: 'indicator-bullet',
    title: fillText(texts['indicators.chart.title'], { goal: options.goal }),
    description: fillText(texts['indicators.chart.description'], { met, total: items.length }),
    items,
  });
};

const bulletOf = ({ title, assessment }: IndicatorRow): readonly IndicatorBullet[] => {
  if (assessment === undefined) return [];
  const { status, council, trace } = assessment;
  const { target, councilTarget, outcome, forecast, lastYear } = trace.report;
  const measured = { outcome: valueOf(outcome), forecast: valueOf(forecast), lastYear: valueOf(lastYear) };
  if (!('value' in target) || (measured.outcome ?? measured.forecast) === undefined) return [];
  const comparable = council.relation !== 'not-comparable' && councilTarget && 'value' in councilTarget;
  return [
    {
      label: title,
      unit: target.unit,
      ...measured,
      target: target.value,
      councilTarget: comparable ? councilTarget.value : undefined,
      status,
    },
  ];
};

const valueOf = (value: Exclude<ReportedValue, string> | undefined): string | undefined =>
  value !== undefined && 'value' in value ? value.value : undefined;
