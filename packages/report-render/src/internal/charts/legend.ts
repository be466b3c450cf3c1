import type { Element } from 'hast';
import { lineHeight, smallSize, type Drawing } from './drawing.ts';
import { label } from './shapes.ts';
import { textWidth } from './text-width.ts';

/** A sign with its meaning; the sign is drawn in a box of 22 × 12 px whose middle left is given. */
export interface LegendItem {
  readonly text: string;
  readonly sign: (x: number, middle: number) => readonly Element[];
}

const signWidth = 28;
const spacing = 20;

/**
 * Signs with their meanings in as many lines as they need, and air below.
 *
 * @param items - the signs in order
 * @param width - width in px
 * @returns the drawing, 0 px high without items
 */
export const drawLegend = (items: readonly LegendItem[], width: number): Drawing => {
  const shapes: Element[] = [];
  let x = 0;
  let y = 0;
  for (const { text, sign } of items) {
    const needed = signWidth + textWidth(text, smallSize);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight + 2;
    }
    shapes.push(...sign(x, y + 9), label(x + signWidth, y + 13, text, { size: smallSize, tone: 'quiet' }));
    x += needed + spacing;
  }
  return { height: items.length === 0 ? 0 : y + lineHeight + 12, shapes };
};
