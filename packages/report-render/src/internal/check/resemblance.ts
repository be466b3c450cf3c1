import { stemmer } from '@orama/stemmers/swedish';
import { fold } from './plain.ts';

// Words so common in Swedish plans that sharing them says nothing.
const fillers = new Set(
  'alla andel andelen antal antalet att av bli de den det en ett för från har i inom med men och om på sig sin sina som till är'.split(
    ' ',
  ),
);

/**
 * How much a text resembles each of several titles: the share of word stems in common (Dice), where a stem weighs the
 * more the fewer titles have it.
 *
 * Stems, since a plan writes "upplever sig trygga" of "upplevelse av trygghet"; weights, since all titles under a goal
 * share the name of its field and only a rare word tells them apart.
 *
 * @param text - the text
 * @param titles - the titles to choose from
 * @returns for each title, 0 for nothing in common to 1 for the same stems
 */
export const resemblances = (text: string, titles: readonly string[]): readonly number[] => {
  const words = stemsOf(text);
  const titleWords = titles.map(stemsOf);
  const titlesWith = new Map<string, number>();
  for (const stem of titleWords.flatMap((stems) => [...stems]))
    titlesWith.set(stem, (titlesWith.get(stem) ?? 0) + 1);
  const weigh = (stems: Iterable<string>): number => {
    let sum = 0;
    for (const stem of stems) sum += Math.log(1 + titles.length / (titlesWith.get(stem) ?? 1));
    return sum;
  };
  const likeness = (stems: ReadonlySet<string>): number => {
    const shared = weigh([...words].filter((stem) => stems.has(stem)));
    return shared === 0 ? 0 : (2 * shared) / (weigh(words) + weigh(stems));
  };
  // What stands in brackets says where an indicator belongs, and results seldom repeat it.
  return titles.map((title, index) =>
    Math.max(likeness(titleWords[index] ?? new Set()), likeness(stemsOf(title.replace(/\([^)]*\)/g, ' ')))),
  );
};

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !fillers.has(word))
      .map((word) => stemmer(word)),
  );
