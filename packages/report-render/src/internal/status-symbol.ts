import type { ReportStatus } from '../tree/status-mark.ts';

/** Symbols that tell the verdicts apart without colour: the fuller the circle, the better the goal is met. */
export const statusSymbol: Readonly<Record<ReportStatus, string>> = {
  met: '\u25cf',
  partly: '\u25d0',
  'not-met': '\u25cb',
  'not-assessable': '\u2013',
  'needs-rule': '?',
};
