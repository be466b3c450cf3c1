import { scaleLinear } from 'd3-scale';
import { symbol, symbolDiamond } from 'd3-shape';
import type { Element } from 'hast';
import type { ActivityTimelineChart, TimelineItem } from '../../tree/chart.ts';
import { dayNumber } from '../day-number.ts';
import { emptyDrawing, lineHeight, smallSize, type DrawContext, type Drawing } from './drawing.ts';
import { drawRows, plotFrame } from './rows.ts';
import { bar, filled, filledStroked, label, line, shape, stroked } from './shapes.ts';
import { timeTicks } from './time-ticks.ts';

const barHeight = 12;
const axisHeight = 26;
const labelRoom = 64;

/**
 * Draws activities from first to last day. An arrow says that an activity began before or goes on after what is
 * shown; an activity with only one of its days is a lone sign.
 *
 * @param chart - the activities
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawActivityTimeline = (chart: ActivityTimelineChart, context: DrawContext): Drawing => {
  const days = chart.items.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end)]);
  const known = days.filter((each) => each !== undefined);
  if (chart.items.length === 0) return emptyDrawing(context);
  const frame = plotFrame(context.width);
  const from = dayNumber(chart.from) ?? known.reduce((least, each) => Math.min(least, each), known[0] ?? 0);
  const to = Math.max(
    from + 1,
    dayNumber(chart.to) ?? known.reduce((most, each) => Math.max(most, each), from),
  );
  const [left, right] = [frame.left + 8, frame.right - 8];
  // An activity's last day is part of it, so the scale ends where that day ends.
  const scale = scaleLinear()
    .domain([from, to + 1])
    .range([left, right])
    .clamp(true);
  const ticks = timeTicks(from, to, (right - left) / labelRoom);
  const draw = ({ start, end }: TimelineItem, top: number): Element[] => {
    const [first, last] = [dayNumber(start), dayNumber(end)];
    const middle = top + barHeight / 2 + 2;
    const words = label(frame.left, top + barHeight + 17, `${start ?? '?'} – ${end ?? '?'}`, {
      size: smallSize,
      tone: 'quiet',
    });
    if (first === undefined || last === undefined) {
      const only = first ?? last;
      const sign = symbol(symbolDiamond, 70).digits(2)() ?? '';
      return only === undefined
        ? [words]
        : [shape(sign, scale(only), middle, filledStroked('paper', 'accent', 2)), words];
    }
    return [
      bar(scale(first), scale(last + 1), top + 2, barHeight, filled('accent')),
      ...(first < from ? [shape(`M0 -9L-8 0L0 9Z`, left, middle, filled('accent'))] : []),
      ...(last > to ? [shape(`M0 -9L8 0L0 9Z`, right, middle, filled('accent'))] : []),
      words,
    ];
  };
  const rows = chart.items.map((item) => ({
    name: item.label,
    height: barHeight + 7 + lineHeight,
    draw: (top: number) => draw(item, top),
  }));
  const { height, shapes } = drawRows(rows, frame, axisHeight);
  const axis = ticks.flatMap(({ day, text }) => [
    line(scale(day), axisHeight - 8, scale(day), frame.beside ? height : axisHeight - 2, stroked('line')),
    label(Math.min(scale(day), right - labelRoom / 2), 13, text, { size: smallSize, tone: 'quiet' }),
  ]);
  return { height, shapes: [...axis, ...shapes] };
};
