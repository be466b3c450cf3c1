import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { WaterfallChart } from '../../tree/chart.ts';
import { toCoordinate } from '../decimal-string.ts';
import { fillText } from '../fill-text.ts';
import { emptyDrawing, smallSize, type DrawContext, type Drawing } from './drawing.ts';
import { printValue } from './print-value.ts';
import { drawRows, plotFrame } from './rows.ts';
import { bar, filled, label, line, round, stroked, type Paint } from './shapes.ts';
import { waterfallLevels, type WaterfallLevel } from './waterfall-levels.ts';

const barHeight = 20;
const valueRoom = 74;
const breakRoom = 24;

/**
 * Draws the way from the first level to the last. Where the changes are small against the levels the scale starts
 * above zero, the bars are broken, and a line says where it starts.
 *
 * @param chart - the steps
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawWaterfall = (chart: WaterfallChart, context: DrawContext): Drawing => {
  const levels = waterfallLevels(chart.steps).filter(({ after }) => toCoordinate(after) !== undefined);
  if (levels.length === 0) return emptyDrawing(context);
  const frame = plotFrame(context.width);
  const start = startOf(levels);
  const broken = start > 0;
  const reached = levels.map(({ after }) => toCoordinate(after) ?? 0);
  const [low, high] = [Math.min(start, ...reached), Math.max(start, ...reached)];
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([frame.left + (broken ? breakRoom : low < 0 ? valueRoom : 0), frame.right - valueRoom]);
  const foot = broken ? frame.left : scale(0);
  let previous = 0;
  const draw = (level: WaterfallLevel, index: number, top: number): Element[] => {
    const after = scale(toCoordinate(level.after) ?? 0);
    const before = scale(toCoordinate(level.before) ?? 0);
    const change = level.step.kind === 'change';
    const shapes = [
      ...(index > 0 && frame.beside && change ? [line(before, previous, before, top, stroked('rule'))] : []),
      bar(change ? before : foot, after, top, barHeight, paintOf(level)),
      ...(broken && !change ? breakMark(frame.left + breakRoom / 2, top) : []),
      label(Math.max(after, change ? before : foot) + 6, top + 14.5, printed(level, chart, context), {
        size: smallSize,
        bold: !change,
      }),
    ];
    previous = top + barHeight;
    return shapes;
  };
  const rows = levels.map((level, index) => ({
    name: level.step.label,
    height: barHeight,
    draw: (top: number) => draw(level, index, top),
  }));
  const { height, shapes } = drawRows(rows, frame, 0);
  if (!broken) return { height, shapes };
  const value = printValue(String(round(start)), { unit: chart.unit }, context) ?? '';
  const note = fillText(context.messages['chart.scale-start'], { value });
  return {
    height: height + 24,
    shapes: [...shapes, label(frame.left, height + 20, note, { size: smallSize, tone: 'quiet' })],
  };
};

// Zero, or a round number below every level when all of them are far above zero.
const startOf = (levels: readonly WaterfallLevel[]): number => {
  const reached = levels.map(({ after }) => toCoordinate(after) ?? 0);
  const [low, high] = [Math.min(...reached), Math.max(...reached)];
  if (low <= 0 || high === low || high - low > low * 0.5) return 0;
  return (
    scaleLinear()
      .domain([low - (high - low) * 0.5, high])
      .nice(4)
      .domain()[0] ?? 0
  );
};

const paintOf = ({ step }: WaterfallLevel): Paint => {
  if (step.kind === 'level') return filled('accent');
  return filled((toCoordinate(step.value) ?? 0) < 0 ? 'soft' : 'second');
};

const breakMark = (x: number, top: number): Element[] =>
  [0, 5].map((shift) =>
    line(x + shift - 3, top + barHeight + 2, x + shift + 3, top - 2, stroked('paper', 2.5)),
  );

const printed = ({ step }: WaterfallLevel, chart: WaterfallChart, context: DrawContext): string =>
  printValue(step.value, { decimals: chart.decimals, signed: step.kind === 'change' }, context) ?? '';
