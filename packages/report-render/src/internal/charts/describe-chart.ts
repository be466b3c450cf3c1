import type { Messages } from '../../report-messages.ts';
import type { Chart } from '../../tree/chart.ts';
import { fillText } from '../fill-text.ts';
import { handleChart, type ChartHandlers } from './handle-chart.ts';
import { treeRows } from './tree-rows.ts';

/**
 * The chart's own description, else a plain sentence about its kind and the number of its items.
 *
 * @param chart - the chart
 * @param messages - the message table
 * @returns one sentence or more
 */
export const describeChart = (chart: Chart, messages: Messages): string =>
  chart.description ??
  fillText(messages[`chart.description.${chart.kind}`], { count: handleChart(counts, chart, undefined) });

const counts: ChartHandlers<undefined, number> = {
  'indicator-bullet': ({ items }) => items.length,
  'series-by-sex': ({ points }) => points.length,
  'goal-status': ({ items }) => items.length,
  'tree-overview': ({ goals }) => treeRows(goals).length,
  'budget-by-area': ({ items }) => items.length,
  waterfall: ({ steps }) => steps.length,
  'result-units': ({ items }) => items.length,
  'activity-timeline': ({ items }) => items.length,
};
