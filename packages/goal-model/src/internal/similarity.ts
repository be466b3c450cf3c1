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

/**
 * How alike two titles are: the mean of their likeness letter by letter (Levenshtein) and word by word (Dice).
 *
 * @param one - a title
 * @param other - another
 * @returns 0 for nothing in common to 1 for the same text
 */
export const similarity = (one: string, other: string): number => {
  const [a, b] = [foldText(one), foldText(other)];
  if (a === b) return 1;
  const [words, others] = [contentWords(a), contentWords(b)];
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  const dice = (2 * countShared(words, others)) / Math.max(1, words.size + others.size);
  return (letters + dice) / 2;
};

/**
 * How many members two sets share.
 *
 * @param one - a set
 * @param other - another
 * @returns the number of shared members
 */
export const countShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const member of one) if (other.has(member)) shared++;
  return shared;
};
