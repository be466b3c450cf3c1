import { ImageRun, Paragraph } from 'docx';
import { buildChartTable } from '../../build-chart-table.ts';
import type { ChartNode } from '../../tree/chart-node.ts';
import { describeChart } from '../charts/describe-chart.ts';
import type { DocxContent, DocxContext } from './context.ts';
import { run } from './runs.ts';

/**
 * A chart: its picture when there is one, with the description as text alternative, then its data as a table.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns picture or description, and the table
 */
export const chartContent = (node: ChartNode, context: DocxContext): DocxContent => {
  const { chart } = node;
  const description = describeChart(chart, context.messages);
  const picture = context.pictureOf(node);
  const table = context.blocks([buildChartTable(chart, context)]);
  if (picture === undefined) return [new Paragraph({ children: [run(description, context)] }), ...table];
  const { id, svg, png, width, height } = picture;
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: { width, height },
    fallback: { type: 'png', data: png },
    altText: { id: String(id), name: chart.title, title: chart.title, description },
  });
  return [new Paragraph({ keepNext: true, children: [image] }), ...table];
};
