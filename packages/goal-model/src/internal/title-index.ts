import { contentWords } from './similarity.ts';

// How many entries a search looks at, and how many it returns: enough for titles, bounded for any input.
const looked = 400;
const returned = 8;

/** Finds, among many titles, the few that share the rarest words with a text. */
export type TitleIndex = (text: string) => number[];

/**
 * Indexes titles by their words, so that a title is compared with a few likely ones rather than with all.
 *
 * @param titles - the titles
 * @returns a search that gives the indexes of the likeliest titles, most shared words first
 */
export const indexTitles = (titles: readonly string[]): TitleIndex => {
  const places = new Map<string, number[]>();
  titles.forEach((title, index) => {
    for (const word of contentWords(title)) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [index]);
      else list.push(index);
    }
  });
  return (text) => {
    const lists = [...contentWords(text)]
      .map((word) => places.get(word) ?? [])
      .sort((a, b) => a.length - b.length);
    const shared = new Map<number, number>();
    let left = looked;
    for (const list of lists) {
      for (const index of list.slice(0, left)) shared.set(index, (shared.get(index) ?? 0) + 1);
      left -= list.length;
      if (left <= 0) break;
    }
    return [...shared]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, returned)
      .map(([index]) => index);
  };
};
