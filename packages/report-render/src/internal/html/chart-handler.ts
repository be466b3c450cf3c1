import type { Element } from 'hast';
import { h } from 'hastscript';
import { buildChartTable } from '../../build-chart-table.ts';
import type { ChartNode } from '../../tree/chart-node.ts';
import { chartElement } from '../charts/chart-element.ts';
import { describeChart } from '../charts/describe-chart.ts';
import type { HtmlContext } from './context.ts';

/** Widths in px that a chart is drawn in: the page shows the one that fits, since shrunken text cannot be read. */
const widths = { wide: 720, narrow: 340 } as const;

/**
 * The chart for wide and for narrow pages, its title, and its data as a table to open.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const chartHandler = (node: ChartNode, context: HtmlContext): Element => {
  const { chart } = node;
  const draw = (size: keyof typeof widths): Element =>
    chartElement(
      chart,
      { ...context, width: widths[size], id: context.newId('chart') },
      { className: ['chart', size] },
    );
  return h('figure', [
    h('figcaption', chart.title),
    chart.description === undefined
      ? null
      : h('p', { className: ['quiet'] }, describeChart(chart, context.messages)),
    draw('wide'),
    draw('narrow'),
    h('details', [
      h('summary', context.messages['chart.data']),
      ...context.blocks([buildChartTable(chart, context)]),
    ]),
  ]);
};
