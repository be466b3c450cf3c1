import type { MissingKind } from '../missing.ts';

/** Whole cells that say why there is no figure, one group for each kind but the last. */
const WORDS =
  /^(?:(i\.? ?u\.?|ingen uppgift|(?:uppgift |värde )?saknas|bortfall|\.\.)|(n\/?a|e\.? ?t\.?|(?:ej|inte) (?:aktuell|tillämplig)t?)|(sekretess(?:belag[dt])?)|(?:mäts|mättes|mätt) (?:ej|inte)|(?:ej|inte) (?:mätt|uppmätt)|ingen mätning)$/i;

/**
 * The kind of missing figure that a cell's words tell (i.u., ej aktuellt, sekretess, mäts ej).
 *
 * @param words - the cell, its blanks folded
 * @returns the kind, or undefined when they tell none
 */
export const missingIn = (words: string): MissingKind | undefined => {
  const match = WORDS.exec(words);
  if (match === null) return undefined;
  if (match[1] !== undefined) return 'not-reported';
  if (match[2] !== undefined) return 'not-applicable';
  return match[3] === undefined ? 'not-yet-measured' : 'suppressed';
};
