import type { Element } from 'hast';
import type { BudgetAreaItem, BudgetByAreaChart } from '../../tree/chart.ts';
import { toCoordinate } from '../decimal-string.ts';
import { emptyDrawing, lineHeight, smallSize, type DrawContext, type Drawing } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { printValue } from './print-value.ts';
import { drawRows, plotFrame } from './rows.ts';
import { scaleOver } from './scale-over.ts';
import { bar, filled, label, line, stroked } from './shapes.ts';

const barHeight = 11;
const valueRoom = 66;
const deviationRoom = 92;

/**
 * Two bars per area, budget above forecast, and the signed deviation at the right.
 *
 * @param chart - data and title
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawBudgetByArea = (chart: BudgetByAreaChart, context: DrawContext): Drawing => {
  if (chart.items.length === 0) return emptyDrawing(context);
  const { messages, width } = context;
  const legend = drawLegend(
    [
      {
        text: messages['chart.column.budget'],
        sign: (x, y) => [bar(x, x + 22, y - 5, barHeight, filled('soft'))],
      },
      {
        text: messages['chart.column.forecast'],
        sign: (x, y) => [bar(x, x + 22, y - 5, barHeight, filled('accent'))],
      },
    ],
    width - deviationRoom,
  );
  const frame = plotFrame(width);
  const values = chart.items
    .flatMap(({ budget, forecast }) => [toCoordinate(budget), toCoordinate(forecast)])
    .filter((value) => value !== undefined);
  const low = Math.min(0, ...values);
  const scale = scaleOver(values, frame.left + (low < 0 ? valueRoom : 0), width - deviationRoom - valueRoom);
  const draw = (item: BudgetAreaItem, top: number): Element[] => [
    ...measure(item.budget, top, 'soft'),
    ...measure(item.forecast, top + barHeight + 3, 'accent'),
    line(scale(0), top - 3, scale(0), top + 2 * barHeight + 6, stroked('rule')),
    ...deviation(item.deviation, top),
  ];
  const measure = (value: string | undefined, top: number, tone: 'soft' | 'accent'): Element[] => {
    const size = toCoordinate(value);
    const printed = printValue(value, { decimals: chart.decimals }, context);
    if (size === undefined || printed === undefined) return [];
    const end = scale(size);
    return [
      bar(scale(0), end, top, barHeight, filled(tone)),
      label(size < 0 ? end - 5 : end + 5, top + 10, printed, {
        size: smallSize,
        tone: 'quiet',
        anchor: size < 0 ? 'end' : 'start',
      }),
    ];
  };
  const deviation = (value: string | undefined, top: number): Element[] => {
    const printed = printValue(value, { decimals: chart.decimals, signed: true }, context);
    const tone = (toCoordinate(value) ?? 0) < 0 ? 'not-met' : 'ink';
    return printed === undefined
      ? []
      : [label(width, top + 16, printed, { anchor: 'end', bold: true, tone })];
  };
  const rows = chart.items.map((item) => ({
    name: item.label,
    height: 2 * barHeight + 3,
    draw: (top: number) => draw(item, top),
  }));
  const { height, shapes } = drawRows(rows, frame, Math.max(legend.height, lineHeight + 12));
  return {
    height,
    shapes: [
      ...legend.shapes,
      label(width, 13, messages['chart.column.deviation'], { size: smallSize, tone: 'quiet', anchor: 'end' }),
      ...shapes,
    ],
  };
};
