import type { Element } from 'hast';
import { s } from 'hastscript';
import { palette, type Tone } from './palette.ts';

/**
 * Two decimals are finer than any screen and keep files small and equal.
 *
 * @param value - a length or place in px
 * @returns the rounded value
 */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Fill and stroke of a shape: class names for pages with CSS, attributes for readers without. */
export interface Paint {
  readonly className?: string[];
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: string;
  readonly strokeDashArray?: string;
}

/**
 * Fill of a role, as class and as attribute.
 *
 * @param tone - role of the colour
 * @returns the paint
 */
export const filled = (tone: Tone): Paint => ({ className: [`f-${tone}`], fill: palette[tone].light });

/**
 * Outline of a role, as class and as attribute.
 *
 * @param tone - role of the colour
 * @param width - width in px
 * @returns the paint
 */
export const stroked = (tone: Tone, width = 1): Paint => ({
  className: [`s-${tone}`],
  stroke: palette[tone].light,
  strokeWidth: String(width),
});

/**
 * Fill of one role under the outline of another.
 *
 * @param fill - role of the fill
 * @param stroke - role of the outline
 * @param width - width of the outline in px
 * @returns the paint
 */
export const filledStroked = (fill: Tone, stroke: Tone, width = 1): Paint => ({
  ...filled(fill),
  ...stroked(stroke, width),
  className: [`f-${fill}`, `s-${stroke}`],
});

/** How a text is set. */
export interface LabelStyle {
  readonly size?: number;
  readonly tone?: Tone;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/**
 * One line of text on its baseline.
 *
 * @param x - place in px
 * @param y - baseline in px
 * @param text - the words
 * @param style - size, colour, anchor and weight
 * @returns a text element
 */
export const label = (x: number, y: number, text: string, style: LabelStyle = {}): Element =>
  s(
    'text',
    {
      x: round(x),
      y: round(y),
      ...filled(style.tone ?? 'ink'),
      ...(style.size === undefined ? {} : { fontSize: style.size }),
      ...(style.anchor === undefined || style.anchor === 'start' ? {} : { textAnchor: style.anchor }),
      ...(style.bold === true ? { fontWeight: 'bold' } : {}),
    },
    text,
  );

/**
 * A rectangle between two x, in either order.
 *
 * @param from - one x in px
 * @param to - the other x in px
 * @param y - top in px
 * @param height - height in px
 * @param paint - fill and outline
 * @returns a rectangle element
 */
export const bar = (from: number, to: number, y: number, height: number, paint: Paint): Element =>
  s('rect', {
    x: round(Math.min(from, to)),
    y: round(y),
    width: round(Math.abs(to - from)),
    height: round(height),
    ...paint,
  });

/**
 * A straight line.
 *
 * @param x1 - start in px
 * @param y1 - start in px
 * @param x2 - end in px
 * @param y2 - end in px
 * @param paint - fill and outline
 * @returns a line element
 */
export const line = (x1: number, y1: number, x2: number, y2: number, paint: Paint): Element =>
  s('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...paint });

/**
 * A shape given by its path around (x, y).
 *
 * @param path - the path around 0, 0
 * @param x - place in px
 * @param y - place in px
 * @param paint - fill and outline
 * @returns a path element
 */
export const shape = (path: string, x: number, y: number, paint: Paint): Element =>
  s('path', { d: path, transform: `translate(${round(x)} ${round(y)})`, ...paint });
