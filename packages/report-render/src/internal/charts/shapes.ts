import type { Element } from 'hast';
import { s } from 'hastscript';
import { palette, type Tone } from './palette.ts';

/** Two decimals are finer than any screen and keep files small and equal. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Fill and stroke of a shape: class names for pages with CSS, attributes for readers without. */
export interface Paint {
  readonly className?: string[];
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: string;
  readonly strokeDashArray?: string;
}

/** Fill of a role, as class and as attribute. */
export const filled = (tone: Tone): Paint => ({ className: [`f-${tone}`], fill: palette[tone].light });

/** Outline of a role, as class and as attribute. */
export const stroked = (tone: Tone, width = 1): Paint => ({
  className: [`s-${tone}`],
  stroke: palette[tone].light,
  strokeWidth: String(width),
});

/** Fill of one role under the outline of another. */
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

/** One line of text on its baseline. */
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

/** A rectangle between two x, in either order. */
export const bar = (from: number, to: number, y: number, height: number, paint: Paint): Element =>
  s('rect', {
    x: round(Math.min(from, to)),
    y: round(y),
    width: round(Math.abs(to - from)),
    height: round(height),
    ...paint,
  });

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, paint: Paint): Element =>
  s('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...paint });

/** A shape given by its path around (x, y). */
export const shape = (path: string, x: number, y: number, paint: Paint): Element =>
  s('path', { d: path, transform: `translate(${round(x)} ${round(y)})`, ...paint });
