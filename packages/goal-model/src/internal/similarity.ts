import { distance } from 'fastest-levenshtein';
import { foldText } from './text.ts';

// Words so common in Swedish titles that sharing them says nothing.
const fillers = new Set(
  'alla att av bli de den det en ett för från har i inom med men och om på sig sin sina som till är'.split(
    ' ',
  ),
);

/**
 * The words of a title that carry its meaning.
 *
 * @param text - the title
 * @returns the words, folded, each once
 */
export const contentWords = (text: string): Set<string> =>
  new Set((foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word)));

/** A title made ready for comparison. */
export interface ReadyTitle {
  /** The folded text. */
  readonly text: string;
  /** Its content words. */
  readonly words: ReadonlySet<string>;
}

/**
 * Makes a title ready, so that it is folded once however often it is compared.
 *
 * @param title - the title
 * @returns the title made ready
 */
export const readyTitle = (title: string): ReadyTitle => ({
  text: foldText(title),
  words: contentWords(title),
});

/**
 * How alike two titles are: the mean of their likeness letter by letter (Levenshtein) and word by word (Dice).
 *
 * @param one - a title
 * @param other - another
 * @returns 0 for nothing in common to 1 for the same text
 */
export const similarity = (one: ReadyTitle, other: ReadyTitle): number => {
  if (one.text === other.text) return 1;
  const letters = 1 - distance(one.text, other.text) / Math.max(one.text.length, other.text.length);
  return (letters + dice(one.words, other.words)) / 2;
};

/**
 * How much two sets have in common (Dice): twice the shared members by the members of both.
 *
 * @param one - a set
 * @param other - another
 * @returns 0 for nothing in common to 1 for the same members; 0 for two empty sets
 */
export const dice = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  (2 * countShared(one, other)) / Math.max(1, one.size + other.size);

const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared;
};
