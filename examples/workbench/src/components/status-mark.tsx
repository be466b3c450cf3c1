import type { IndicatorStatus } from '@sdn/indicator-calc';
import { reportMessages } from '@sdn/report-render';
import type { JSX } from 'preact';
import { useTexts } from '../messages/use-texts.ts';

/** The fuller the circle, the better; symbol and word together, so that nothing rests on colour alone. */
const symbols: Readonly<Record<IndicatorStatus, string>> = {
  met: '●',
  partly: '◐',
  'not-met': '○',
  'not-assessable': '–',
  'needs-rule': '?',
};

/** A verdict as symbol, word and colour; the words are those of the reports. */
export const StatusMark = (props: {
  readonly status: IndicatorStatus;
  readonly word?: string;
}): JSX.Element => {
  const { language } = useTexts();
  const { status, word = reportMessages[language][`status.${status}`] } = props;
  return (
    <span class={`status ${status}`}>
      <span aria-hidden="true">{symbols[status]}</span> {word}
    </span>
  );
};
