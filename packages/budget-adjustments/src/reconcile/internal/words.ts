const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-zåäöé]+/)
      .filter((word) => word.length >= 5)
      // Swedish endings differ between a decision and its request; the beginnings agree.
      .map((word) => word.slice(0, 7)),
  );

const counts = (sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const set of sets) for (const word of set) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/**
 * How many telling words two lists of texts share, text by text. A word that several texts of one list use tells nothing.
 *
 * @param a - one list
 * @param b - the other list
 * @returns the number of shared words of `a[i]` and `b[j]`
 */
export const shareWords = (
  a: readonly string[],
  b: readonly string[],
): ((i: number, j: number) => number) => {
  const [left, right] = [a.map(wordsOf), b.map(wordsOf)];
  const [leftCounts, rightCounts] = [counts(left), counts(right)];
  return (i, j) =>
    [...(left[i] ?? [])].filter(
      (word) => right[j]?.has(word) && leftCounts.get(word) === 1 && rightCounts.get(word) === 1,
    ).length;
};
