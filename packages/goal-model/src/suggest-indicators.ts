import { findClaim } from './find-claim.ts';
import { contentWords, dice } from './internal/similarity.ts';
import { indexTitles } from './internal/title-index.ts';
import type { Indicator } from './plan.ts';

/**
 * An indicator that an expected result may speak of.
 *
 * @category Claims
 */
export interface IndicatorSuggestion {
  /** Id of the indicator. */
  readonly id: string;
  /** Share of words in common (Dice), above 0 and at most 1. */
  readonly score: number;
  /** The words in common. */
  readonly words: readonly string[];
}

/**
 * Suggests which indicators an expected result (förväntat resultat) speaks of, by the words they share, for a person to
 * confirm and store as `ExpectedResult.indicators`.
 *
 * Published plans repeat an indicator's title in the expected result but name no indicator. The figure and its comparator are
 * left out of the comparison. Below a score of about 0,6 most suggestions are chance.
 *
 * @param text - the expected result as printed
 * @param indicators - the indicators to choose from, usually those of the goal and of the goal above
 * @returns at most eight suggestions, best first, equal ones in the order given; an empty list when no word is shared
 *
 * @example
 * ```ts
 * import { suggestIndicators } from '@sdn/goal-model/editing';
 *
 * const [best] = suggestIndicators('Minst 33 aspiranter har fått Stockholmsjobb', [
 *   { id: 'ind-4', title: 'Antal aspiranter som fått Stockholmsjobb' },
 *   { id: 'ind-6', title: 'Antal tillhandahållna platser för Stockholmsjobb' },
 * ]);
 * best?.id; // => 'ind-4'
 * best?.words; // => ['aspiranter', 'fått', 'stockholmsjobb']
 * ```
 *
 * @category Claims
 */
export const suggestIndicators = (
  text: string,
  indicators: readonly Pick<Indicator, 'id' | 'title'>[],
): IndicatorSuggestion[] => {
  const bare = text.replace(findClaim(text)?.raw ?? '', '');
  const words = contentWords(bare);
  return indexTitles(indicators.map((indicator) => indicator.title))(bare)
    .map((index) => {
      const { id, title } = indicators[index] as Pick<Indicator, 'id' | 'title'>;
      const others = contentWords(title);
      const score = dice(words, others);
      return { id, score, words: [...words].filter((word) => others.has(word)) };
    })
    .sort((a, b) => b.score - a.score);
};
