import type { Element } from 'hast';
import type { ResultUnitItem, ResultUnitsChart } from '../../tree/chart.ts';
import { toCoordinate } from '../decimal-string.ts';
import { emptyDrawing, lineHeight, smallSize, type DrawContext, type Drawing } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { printValue } from './print-value.ts';
import { drawRows, plotFrame } from './rows.ts';
import { scaleOver } from './scale-over.ts';
import { bar, filled, filledStroked, label, line, stroked } from './shapes.ts';

const barHeight = 16;

/**
 * Draws each unit's result as a bar against the cap that holds for it; what is above the cap is hollow and said.
 *
 * @param chart - the units
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawResultUnits = (chart: ResultUnitsChart, context: DrawContext): Drawing => {
  if (chart.items.length === 0) return emptyDrawing(context);
  const { messages, width } = context;
  const legend = drawLegend(
    [
      { text: messages['chart.column.value'], sign: (x, y) => [bar(x, x + 22, y - 5, 10, filled('accent'))] },
      { text: messages['chart.column.cap'], sign: (x, y) => [cap(x + 11, y - 8)] },
    ],
    width,
  );
  const frame = plotFrame(width);
  const values = chart.items.flatMap((item) => [toCoordinate(item.value), toCoordinate(item.cap)]);
  const scale = scaleOver(
    values.filter((value) => value !== undefined),
    frame.left + 2,
    frame.right - 4,
  );
  const draw = (item: ResultUnitItem, top: number): Element[] => {
    const [value, limit] = [toCoordinate(item.value), toCoordinate(item.cap)];
    const over = isOver(item);
    return [
      ...(value === undefined
        ? []
        : [
            bar(
              scale(0),
              scale(over ? (limit ?? 0) : value),
              top,
              barHeight,
              filled(value < 0 ? 'second' : 'accent'),
            ),
          ]),
      ...(over
        ? [bar(scale(limit ?? 0), scale(value ?? 0), top, barHeight, filledStroked('paper', 'not-met', 1.5))]
        : []),
      ...(limit === undefined ? [] : [cap(scale(limit), top)]),
      line(scale(0), top - 4, scale(0), top + barHeight + 4, stroked('rule')),
      label(frame.left, top + barHeight + 17, inWords(item, chart, context), {
        size: smallSize,
        ...(over ? { tone: 'not-met', bold: true } : { tone: 'quiet' }),
      }),
    ];
  };
  const rows = chart.items.map((item) => ({
    name: item.label,
    height: barHeight + 5 + lineHeight,
    draw: (top: number) => draw(item, top),
  }));
  const { height, shapes } = drawRows(rows, frame, legend.height + 4);
  return { height, shapes: [...legend.shapes, ...shapes] };
};

const cap = (x: number, top: number): Element => line(x, top - 4, x, top + barHeight + 4, stroked('ink', 3));

const isOver = ({ value, cap: limit }: ResultUnitItem): boolean => {
  const [size, most] = [toCoordinate(value), toCoordinate(limit)];
  return size !== undefined && most !== undefined && size > most;
};

const inWords = (item: ResultUnitItem, chart: ResultUnitsChart, context: DrawContext): string => {
  const { messages } = context;
  const value = printValue(item.value, chart, context);
  const limit = printValue(item.cap, chart, context);
  return [
    `${messages['chart.column.value']} ${value ?? messages['missing.not-reported'].toLowerCase()}`,
    ...(limit === undefined ? [] : [`${messages['chart.column.cap']} ${limit}`]),
    ...(isOver(item) ? [messages['chart.over-cap']] : []),
  ].join(' · ');
};
