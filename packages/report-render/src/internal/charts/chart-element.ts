import type { Element, Properties } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../../tree/chart.ts';
import { describeChart } from './describe-chart.ts';
import { drawings } from './drawings.ts';
import type { DrawContext } from './drawing.ts';
import { handleChart } from './handle-chart.ts';

const margin = 6;

/**
 * A chart as an SVG element with a name and a description for those who cannot see it.
 *
 * @param chart - data and title
 * @param context - width, language and texts
 * @param extra - attributes beside those of every chart
 * @returns the SVG element
 */
export const chartElement = (chart: Chart, context: DrawContext, extra: Properties = {}): Element => {
  const { height, shapes } = handleChart(drawings, chart, context);
  const [width, tall] = [context.width + 2 * margin, Math.ceil(height) + 2 * margin];
  const [titleId, descriptionId] = [`${context.id}_title`, `${context.id}_desc`];
  return s(
    'svg',
    {
      viewBox: `${-margin} ${-margin} ${width} ${tall}`,
      width,
      height: tall,
      role: 'img',
      ariaLabelledBy: [titleId],
      ariaDescribedBy: [descriptionId],
      fontFamily: 'Arial, "Liberation Sans", Helvetica, sans-serif',
      fontSize: 13,
      ...extra,
    },
    [
      s('title', { id: titleId }, chart.title),
      s('desc', { id: descriptionId }, describeChart(chart, context.messages)),
      ...shapes,
    ],
  );
};
