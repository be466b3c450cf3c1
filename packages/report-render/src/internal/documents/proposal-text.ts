import type { IndicatorMessages } from '../../from-indicators/indicator-messages.ts';
import type { IndicatorRow } from '../../from-indicators/indicator-row.ts';
import type { Language } from '../../tree/language.ts';
import { fillText } from '../fill-text.ts';
import { targetText } from './target-cell.ts';

/**
 * What a proposed change of target says below its indicator: from which target to which.
 *
 * @param row - the indicator
 * @param language - language of the report
 * @param texts - the words
 * @returns the sentence
 */
export const proposalText = (
  { target, proposedTarget }: IndicatorRow,
  language: Language,
  texts: IndicatorMessages,
): string =>
  fillText(texts['indicators.proposed-target'], {
    from: targetText(target, language, texts),
    to: targetText(proposedTarget, language, texts),
  });
