import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ReportStatus } from '../../tree/status-mark.ts';
import type { Tone } from './palette.ts';
import { filled, filledStroked, type Paint, stroked } from './shapes.ts';

/** Colour role of each verdict. */
export const statusTone: Readonly<Record<ReportStatus, Tone>> = {
  met: 'met',
  partly: 'partly',
  'not-met': 'not-met',
  'not-assessable': 'open',
  'needs-rule': 'open',
};

/**
 * Paint of a bar by verdict, told apart without colour: full, hatched, hollow, dashed, dotted.
 *
 * @param status - the verdict
 * @param id - start of every id of the chart
 * @returns the paint
 */
export const statusPaint = (status: ReportStatus, id: string): Paint => {
  const tone = statusTone[status];
  const hollow = filledStroked('paper', tone, 1.5);
  switch (status) {
    case 'met':
      return filledStroked(tone, tone, 1.5);
    case 'partly':
      return { ...stroked(tone, 1.5), fill: `url(#${hatchId(id)})` };
    case 'not-met':
      return hollow;
    case 'not-assessable':
      return { ...hollow, strokeDashArray: '5 3' };
    case 'needs-rule':
      return { ...hollow, strokeDashArray: '1.5 2.5' };
  }
};

const hatchId = (id: string): string => `${id}_hatch`;

/**
 * The hatching that {@link statusPaint} refers to.
 *
 * @param id - start of every id of the chart
 * @returns a definitions element
 */
export const hatchPattern = (id: string): Element =>
  s('defs', [
    s(
      'pattern',
      {
        id: hatchId(id),
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      [
        s('rect', { width: 6, height: 6, ...filled('paper') }),
        s('rect', { width: 3, height: 6, ...filled('partly') }),
      ],
    ),
  ]);
