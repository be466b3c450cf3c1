import type { Element } from 'hast';
import { lineHeight, textSize } from './drawing.ts';
import { label } from './shapes.ts';
import { wrapText } from './wrap-text.ts';

/** Where the plots of a chart stand: beside the names of the rows where there is room, else below them. */
export interface PlotFrame {
  readonly beside: boolean;
  readonly left: number;
  readonly right: number;
}

/** A row to place: its name, the height of its plot, and how its plot is drawn. */
export interface Row {
  readonly name: string;
  readonly height: number;
  readonly draw: (top: number) => readonly Element[];
}

const roomy = 520;
const gap = 16;

/**
 * The frame for plots in a chart of a width.
 *
 * @param width - width in px
 * @returns the frame
 */
export const plotFrame = (width: number): PlotFrame => {
  const beside = width >= roomy;
  return { beside, left: beside ? Math.round(width * 0.34) + 18 : 0, right: width };
};

/**
 * Rows under each other from y = top, names and plots; the height is where the last row ends.
 *
 * @param rows - the rows in order
 * @param frame - where the plots stand
 * @param top - where the first row starts, in px
 * @returns the drawing
 */
export const drawRows = (
  rows: readonly Row[],
  frame: PlotFrame,
  top: number,
): { readonly height: number; readonly shapes: readonly Element[] } => {
  const nameWidth = frame.beside ? frame.left - 18 : frame.right;
  const shapes: Element[] = [];
  let y = top;
  for (const row of rows) {
    const lines = wrapText(row.name, nameWidth, textSize);
    const nameHeight = lines.length * lineHeight;
    const plotTop = frame.beside ? y : y + nameHeight + 3;
    shapes.push(
      ...lines.map((text, index) => label(0, y + 13 + index * lineHeight, text)),
      ...row.draw(plotTop),
    );
    y = Math.max(y + nameHeight, plotTop + row.height) + gap;
  }
  return { height: rows.length === 0 ? top : y - gap, shapes };
};
