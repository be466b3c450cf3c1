import type { IndicatorStatus } from '@sdn/indicator-calc';
import type { JSX } from 'preact';

/** The fuller the circle, the better; symbol and word together, so that nothing rests on colour alone. */
const symbols: Readonly<Record<IndicatorStatus, string>> = {
  met: '●',
  partly: '◐',
  'not-met': '○',
  'not-assessable': '–',
  'needs-rule': '?',
};

/** A verdict as symbol, word and colour. */
export const StatusMark = ({ status, word }: { status: IndicatorStatus; word: string }): JSX.Element => (
  <span class={`status ${status}`}>
    <span aria-hidden="true">{symbols[status]}</span> {word}
  </span>
);
