import { formatTarget } from './format-target.ts';
import type { Better } from './indicator-report.ts';
import { isAbout } from './internal/is-about.ts';
import { findDirectionWords, findTitleWords } from './internal/direction-words.ts';
import type { Target } from './target.ts';

/**
 * What {@link suggestDirection} looks at.
 *
 * @category Definition
 */
export interface DirectionSource {
  /** Title of the indicator. */
  readonly title: string;
  /** Expected results (förväntade resultat) of the goal; only those about this indicator are used. */
  readonly expectedResults?: readonly string[] | undefined;
  /** Targets of the indicator, the board's and the council's; ceilings, floors, bands and directions tell. */
  readonly targets?: readonly Target[] | undefined;
}

/**
 * A word that led to a suggestion.
 *
 * @category Definition
 */
export interface DirectionWord {
  /** The word as printed. */
  readonly word: string;
  /** The direction it speaks for, after any negation. */
  readonly better: Better;
  /** The negation that turned it ("inte … diskriminering"). */
  readonly negatedBy?: string | undefined;
  /** Where it stands. */
  readonly from: 'target' | 'expected-result' | 'title';
  /** The text it stands in. */
  readonly text: string;
}

/**
 * A suggested direction of good with its words, or why there is none.
 *
 * @category Definition
 */
export interface DirectionSuggestion {
  /** The direction; absent when no words tell, or when they disagree. */
  readonly better?: Better | undefined;
  /** Whether the words agree. */
  readonly reason: 'words-agree' | 'words-disagree' | 'no-words';
  /** The words, in the order found. */
  readonly words: readonly DirectionWord[];
}

const targetWords = (target: Target): readonly DirectionWord[] => {
  const better = betterOf(target);
  const text = formatTarget(target);
  return better === undefined
    ? []
    : [{ word: /^\D+/u.exec(text)?.[0].trim() ?? text, better, from: 'target', text }];
};

const betterOf = (target: Target): Better | undefined => {
  if (target.kind === 'at-most') return 'lower';
  if (target.kind === 'at-least') return 'higher';
  if (target.kind === 'within') return 'closest';
  if (target.kind !== 'direction') return undefined;
  return target.change === 'increase' ? 'higher' : 'lower';
};

/**
 * Suggests the direction of good of an indicator from Swedish words: is more better, or less?
 *
 * Documents never print the direction; it belongs in the definition, and this is a proposal for whoever writes it. The strongest
 * source with any word decides: targets ("Max 10 personer"), then expected results about the same thing ("Högst 4,9 % …",
 * "… minskar"), then the title ("sjukfrånvaro", "nöjda", "inte … diskriminering"). Words that disagree within it give no direction.
 *
 * @param source - title, expected results and targets
 * @returns the suggestion with the words that led to it; nothing is applied
 *
 * @example
 * ```ts
 * import { suggestDirection } from '@sdn/indicator-calc/definitions';
 *
 * const { better, words } = suggestDirection({
 *   title: 'Sjukfrånvaro',
 *   expectedResults: ['Sjukfrånvaron minskar och uppgår till max 6,5 %'],
 * });
 * better; // => 'lower'
 * words.map(({ word }) => word); // => ['minskar', 'max']
 * suggestDirection({ title: 'Antal besök' }); // => { better: undefined, reason: 'no-words', words: [] }
 * ```
 *
 * @category Definition
 */
export const suggestDirection = (source: DirectionSource): DirectionSuggestion => {
  const { title, expectedResults = [], targets = [] } = source;
  const sources = [
    () => targets.flatMap(targetWords),
    () =>
      expectedResults
        .flatMap((result) => result.split(/(?<=\.) /u))
        .filter((sentence) => isAbout(sentence, title))
        .flatMap(findDirectionWords),
    () => findTitleWords(title),
  ];
  for (const find of sources) {
    const words = find();
    const [first] = words;
    if (first === undefined) continue;
    const agree = words.every(({ better }) => better === first.better);
    return {
      better: agree ? first.better : undefined,
      reason: agree ? 'words-agree' : 'words-disagree',
      words,
    };
  }
  return { better: undefined, reason: 'no-words', words: [] };
};
