import type { Chart } from './chart.ts';

/**
 * A chart in a report (diagram), with its data as a table for readers who cannot see it.
 *
 * @category Tree
 */
export interface ChartNode {
  /** Node type. */
  readonly type: 'chart';
  /** What is drawn. Its title is the caption. */
  readonly chart: Chart;
}

/**
 * Builds the place of a chart in a report (diagram).
 *
 * @param chart - what is drawn; `renderChart` of `@sdn/report-render/charts` draws it alone
 * @returns the node
 *
 * @example
 * ```ts
 * import { chart } from '@sdn/report-render';
 *
 * chart({ kind: 'goal-status', title: 'Måluppfyllelse', items: [] }).type; // => 'chart'
 * ```
 *
 * @category Constructors
 */
export const chart = (chart: Chart): ChartNode => ({ type: 'chart', chart });
