import { buildChartTable } from '../../build-chart-table.ts';
import type { ChartNode } from '../../tree/chart-node.ts';
import { xmlElement } from '../../xml-element.ts';
import { describeChart } from '../charts/describe-chart.ts';
import type { DocxContent, DocxContext } from './context.ts';
import { drawing } from './drawing.ts';
import { run } from './runs.ts';
import { wordParagraph } from './word-paragraph.ts';

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
  if (picture === undefined) return [wordParagraph({}, run(description, context)), ...table];
  const image = drawing(picture, { title: chart.title, description });
  return [wordParagraph({ keepNext: true }, xmlElement('w:r', {}, image)), ...table];
};
