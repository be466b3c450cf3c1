import type { Element } from 'hast';
import type { TreeOverviewChart } from '../../tree/chart.ts';
import { emptyDrawing, lineHeight, smallSize, textSize, type DrawContext, type Drawing } from './drawing.ts';
import { label, line, stroked } from './shapes.ts';
import { statusSign } from './status-sign.ts';
import { statusTone } from './status-paint.ts';
import { treeRows } from './tree-rows.ts';
import { wrapText } from './wrap-text.ts';

const indent = 22;
const verdictRoom = 150;
const roomy = 520;
const gap = 7;
const boldWidth = 1.08;

/**
 * Draws the goal tree from top to bottom, each goal with its sign and its verdict in words.
 *
 * @param chart - the goals
 * @param context - width, language and texts
 * @returns the drawing
 */
export const drawTreeOverview = (chart: TreeOverviewChart, context: DrawContext): Drawing => {
  if (chart.goals.length === 0) return emptyDrawing(context);
  const { messages, width } = context;
  const beside = width >= roomy;
  const shapes: Element[] = [];
  /** Middle of the latest goal of each depth: where the line down to its children starts. */
  const middles: number[] = [];
  let y = 0;
  for (const { goal, depth } of treeRows(chart.goals)) {
    // Deep trees must leave room for words.
    const x = Math.min(depth * indent, width / 3);
    const room = width - x - 18 - (beside ? verdictRoom : 0);
    const lines = wrapText(goal.label, depth === 0 ? room / boldWidth : room, textSize);
    const verdict = goal.status === undefined ? undefined : messages[`status.${goal.status}`];
    const below = !beside && verdict !== undefined;
    middles[depth] = y + 9;
    const parent = depth === 0 ? undefined : middles[depth - 1];
    if (parent !== undefined) {
      const trunk = x - indent + 6;
      shapes.push(
        line(trunk, parent + 7, trunk, y + 9, stroked('line', 1.5)),
        line(trunk, y + 9, x - 1, y + 9, stroked('line', 1.5)),
      );
    }
    if (goal.status !== undefined) shapes.push(...statusSign(goal.status, x + 6, y + 9));
    shapes.push(
      ...lines.map((text, index) => label(x + 18, y + 13 + index * lineHeight, text, { bold: depth === 0 })),
    );
    if (goal.status !== undefined && verdict !== undefined) {
      shapes.push(
        label(
          beside ? width - verdictRoom + 18 : x + 18,
          y + 13 + (below ? lines.length * lineHeight : 0),
          verdict,
          {
            size: smallSize,
            tone: statusTone[goal.status],
          },
        ),
      );
    }
    y += (lines.length + (below ? 1 : 0)) * lineHeight + gap;
  }
  return { height: y - gap, shapes };
};
