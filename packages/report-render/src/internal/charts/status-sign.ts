import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ReportStatus } from '../../tree/status-mark.ts';
import { filled, filledStroked, label, line, round, shape, stroked } from './shapes.ts';
import { statusTone } from './status-paint.ts';

const radius = 4.5;
const rightHalf = `M0 ${-radius}A${radius} ${radius} 0 0 0 0 ${radius}Z`;

/**
 * The sign of a verdict, drawn rather than typed so that no font is needed: the fuller the circle, the better.
 *
 * @param status - the verdict
 * @param x - middle in px
 * @param y - middle in px
 * @returns its shapes
 */
export const statusSign = (status: ReportStatus, x: number, y: number): Element[] => {
  const tone = statusTone[status];
  const circle = (paint: object): Element => s('circle', { cx: round(x), cy: round(y), r: radius, ...paint });
  switch (status) {
    case 'met':
      return [circle(filledStroked(tone, tone, 1.5))];
    case 'partly':
      return [circle(filledStroked('paper', tone, 1.5)), shape(rightHalf, x, y, filled(tone))];
    case 'not-met':
      return [circle(filledStroked('paper', tone, 1.5))];
    case 'not-assessable':
      return [line(x - radius, y, x + radius, y, stroked(tone, 2))];
    case 'needs-rule':
      return [label(x, y + 4.5, '?', { anchor: 'middle', bold: true, tone })];
  }
};
