import type { Token } from './scan.ts';

/** Which bound of time a phrase opens with. */
export type Bound = 'until' | 'from' | 'before';

/** Which third of a period a phrase speaks of. */
export type Part = 'first' | 'middle' | 'last';

// Longer openings stand before the shorter ones they begin with.
const bounds: readonly (readonly [Bound, string])[] = [
  ['until', 'fram till|till|senast|until|through'],
  ['until', 'före utgången av|innan utgången av|vid utgången av|before the end of|by the end of|by'],
  ['from', 'från och med|fr o m|from and including|from|från|sedan|since'],
  ['before', 'före|innan|before'],
];

const parts: readonly (readonly [Part, string])[] = [
  ['first', 'början av|beginning of|early'],
  ['middle', 'mitten av|middle of|mid'],
  ['last', 'slutet av|end of|late'],
];

const seasons: readonly (readonly [first: number, last: number, words: string])[] = [
  [3, 5, 'våren vår spring'],
  [6, 8, 'sommaren sommar summer'],
  [9, 11, 'hösten höst autumn fall'],
  [1, 6, 'vårterminen vårtermin vt'],
  [8, 12, 'höstterminen hösttermin ht'],
];

const silent = 'i under den på vid in on during the of - st nd rd th a e månad månaden månads';
const vague = 'cirka ca kring omkring runt around about';

const has = (list: string, word: string | undefined): boolean => list.split(' ').includes(word ?? '');

/** What an opening says, and the tokens after it. */
export interface Opening<T> {
  readonly value?: T | undefined;
  readonly rest: readonly Token[];
}

const open = <T>(tokens: readonly Token[], openings: readonly (readonly [T, string])[]): Opening<T> => {
  for (const [value, list] of openings) {
    for (const words of list.split('|').map((opening) => opening.split(' '))) {
      if (words.every((word, index) => tokens[index]?.text === word))
        return { value, rest: tokens.slice(words.length) };
    }
  }
  return { rest: tokens };
};

/**
 * Makes "till och med", "t.o.m." and "tom" one word, "till", wherever they stand.
 *
 * @param tokens - of the phrase
 * @returns the tokens
 */
export const shortenUntil = (tokens: readonly Token[]): readonly Token[] => {
  const short: Token[] = [];
  for (let left = tokens; left[0];) {
    const { value, rest } = open(left, [['till', 'till och med|t o m|tom']]);
    short.push(value ? { ...left[0], text: value } : left[0]);
    left = value ? rest : left.slice(1);
  }
  return short;
};

/**
 * Reads an opening such as "till och med".
 *
 * @param tokens - of the phrase
 * @returns the bound, if any, and the rest
 */
export const openBound = (tokens: readonly Token[]): Opening<Bound> => open(tokens, bounds);

/**
 * Reads an opening such as "slutet av".
 *
 * @param tokens - of the phrase
 * @returns the part, if any, and the rest
 */
export const openPart = (tokens: readonly Token[]): Opening<Part> => open(tokens, parts);

/**
 * Passes over leading words that say nothing.
 *
 * @param tokens - of the phrase
 * @returns the rest
 */
export const skipSilence = (tokens: readonly Token[]): readonly Token[] => {
  const index = tokens.findIndex(({ text }) => !has(silent, text));
  return index < 0 ? [] : tokens.slice(index);
};

/**
 * Whether a word makes a date vague.
 *
 * @param word - in lower case
 * @returns true for "cirka" and the like
 */
export const isVague = (word: string): boolean => has(vague, word);

/**
 * The months of a season or school term.
 *
 * @param word - in lower case
 * @returns first and last month, or undefined
 */
export const seasonOfWord = (word: string | undefined): readonly [number, number] | undefined => {
  const row = seasons.find(([, , words]) => has(words, word));
  return row && [row[0], row[1]];
};

/**
 * Whether a word says nothing inside a date.
 *
 * @param word - in lower case
 * @returns true for "den", "of", "månad"
 */
export const isSilent = (word: string): boolean => word !== '-' && has(silent, word);
