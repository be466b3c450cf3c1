import { handleChart } from './internal/charts/handle-chart.ts';
import { chartTables } from './internal/charts/tables.ts';
import { allMessagesOf } from './internal/all-messages.ts';
import type { Messages } from './report-messages.ts';
import type { Chart } from './tree/chart.ts';
import type { Language } from './tree/language.ts';
import type { Table } from './tree/table.ts';

/**
 * Options of {@link buildChartTable}.
 *
 * @category Charts
 */
export interface ChartTableOptions {
  /** Language of the column heads; Swedish unless said otherwise. */
  readonly language?: Language | undefined;
  /** Texts that replace those of the message table. */
  readonly messages?: Partial<Messages> | undefined;
}

/**
 * Builds the data of a chart as a table (diagrammets uppgifter), for readers who cannot see it and for formats
 * without drawings.
 *
 * @param chart - the chart
 * @param options - language and texts of the column heads
 * @returns a table node with the chart's title as caption; numbers stay exact
 * @throws ReportRenderError `chart-invalid` when the kind of chart is unknown
 *
 * @example
 * ```ts
 * import { buildChartTable } from '@sdn/report-render/charts';
 *
 * const rows = buildChartTable({
 *   kind: 'result-units',
 *   title: 'Resultatenheter, mnkr',
 *   unit: 'mnkr',
 *   items: [{ label: 'Område 1', value: '6.8', cap: '3.4' }],
 * }).rows;
 * rows.length; // => 1
 * ```
 *
 * @category Charts
 */
export const buildChartTable = (chart: Chart, options: ChartTableOptions = {}): Table =>
  handleChart(chartTables, chart, allMessagesOf(options.language ?? 'sv', options.messages));
