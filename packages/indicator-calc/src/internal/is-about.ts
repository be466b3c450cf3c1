// The first six letters of the words of five letters or more, enough to see through Swedish endings; "andel" and "antal" say nothing.
const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/(?<!\p{L})(?!andel|antal)\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6)),
  );

/**
 * Tells whether a sentence speaks of the same thing as a title: it has at least half of its stems.
 *
 * @param sentence - the sentence
 * @param title - the title
 * @returns true when it does
 */
export const isAbout = (sentence: string, title: string): boolean => {
  const stems = stemsOf(sentence);
  const titleStems = [...stemsOf(title)];
  const shared = titleStems.filter((stem) => stems.has(stem)).length;
  return shared > 0 && shared * 2 >= titleStems.length;
};
