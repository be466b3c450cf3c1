import type { AppliedRule, Assessment } from '@sdn/indicator-calc';
import type { IndicatorMessages } from '../../from-indicators/indicator-messages.ts';
import type { Language } from '../../tree/language.ts';
import { fillText } from '../fill-text.ts';
import { printNumber } from '../print-number.ts';

/**
 * The rules for *partly* that assessments were made with, since no official tolerance exists and a reader must know them.
 *
 * @param assessments - the assessments of a table
 * @param texts - the words
 * @param language - language of the report
 * @returns one sentence; empty without rules
 */
export const rulesNote = (
  assessments: readonly Assessment[],
  texts: IndicatorMessages,
  language: Language,
): string => {
  const print = (value: string): string => printNumber(value, {}, language) ?? value;
  const say = (rule: AppliedRule): string =>
    fillText(texts[`indicators.rule.${rule.rule}`], {
      ...('percent' in rule ? { percent: print(rule.percent) } : {}),
      ...('points' in rule ? { points: print(rule.points) } : {}),
    });
  const rules = new Set(assessments.flatMap(({ trace }) => (trace.options.partly ?? []).map(say)));
  return rules.size === 0 ? '' : fillText(texts['indicators.rules'], { rules: [...rules].join('; ') });
};
