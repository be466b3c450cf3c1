import type { Element } from 'hast';
import type { GoalStatusChart, GoalStatusItem } from '../../tree/chart.ts';
import { reportStatuses } from '../../tree/status-mark.ts';
import { emptyDrawing, smallSize, type DrawContext, type Drawing } from './drawing.ts';
import { drawLegend } from './legend.ts';
import { drawRows, plotFrame } from './rows.ts';
import { scaleOver } from './scale-over.ts';
import { bar, label } from './shapes.ts';
import { hatchPattern, statusPaint, statusTone } from './status-paint.ts';
import { textWidth } from './text-width.ts';

const barHeight = 20;
const totalRoom = 44;

/**
 * A stacked bar per group on a common scale of goals; the number of goals in each verdict where it has room.
 *
 * @param chart - data and title
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawGoalStatus = (chart: GoalStatusChart, context: DrawContext): Drawing => {
  if (chart.items.length === 0) return emptyDrawing(context);
  const { id, messages, width } = context;
  const used = reportStatuses.filter((status) => chart.items.some(({ counts }) => (counts[status] ?? 0) > 0));
  const legend = drawLegend(
    used.map((status) => ({
      text: messages[`status.${status}`],
      sign: (x, y) => [bar(x, x + 22, y - 6, 12, statusPaint(status, id))],
    })),
    width,
  );
  const frame = plotFrame(width);
  const scale = scaleOver(chart.items.map(totalOf), 0, frame.right - frame.left - totalRoom);
  const draw = (item: GoalStatusItem, top: number): Element[] => {
    const shapes: Element[] = [];
    let x = frame.left;
    for (const status of used) {
      const count = item.counts[status] ?? 0;
      if (count <= 0) continue;
      const end = x + scale(count);
      shapes.push(
        bar(x + 1, end - 1, top, barHeight, statusPaint(status, id)),
        ...number(count, status, x, end, top),
      );
      x = end;
    }
    return [...shapes, label(x + 7, top + 15, String(totalOf(item)), { bold: true })];
  };
  const number = (
    count: number,
    status: (typeof used)[number],
    from: number,
    to: number,
    top: number,
  ): Element[] => {
    const text = String(count);
    if (to - from < textWidth(text, smallSize, true) + 10) return [];
    const style = { size: smallSize, anchor: 'middle', bold: true } as const;
    const [x, y] = [(from + to) / 2, top + 14.5];
    if (status === 'met') return [label(x, y, text, { ...style, tone: 'paper' })];
    // A plate under the figure: on hatching no single colour is legible.
    const plate = textWidth(text, smallSize, true) / 2 + 4;
    return [
      bar(x - plate, x + plate, top + 3, barHeight - 6, { className: ['f-paper'], fill: '#ffffff' }),
      label(x, y, text, { ...style, tone: statusTone[status] }),
    ];
  };
  const rows = chart.items.map((item) => ({
    name: item.label,
    height: barHeight,
    draw: (top: number) => draw(item, top),
  }));
  const { height, shapes } = drawRows(rows, frame, legend.height);
  return { height: height + 2, shapes: [hatchPattern(id), ...legend.shapes, ...shapes] };
};

const totalOf = ({ counts }: GoalStatusItem): number =>
  reportStatuses.reduce((total, status) => total + Math.max(0, counts[status] ?? 0), 0);
