/**
 * How a claim compares: minst `at-least`, högst or max `at-most`, a bare figure `equal`, +/- `within`, ökar `increase`,
 * minskar `decrease`.
 *
 * @category Claims
 */
export type Comparator = 'at-least' | 'at-most' | 'equal' | 'within' | 'increase' | 'decrease';

/**
 * The measurable part of an expected result or a target, as printed.
 *
 * @category Claims
 */
export interface Claim {
  /** How it compares. */
  readonly comparator: Comparator;
  /** The figure as printed, with its minus sign ("4,9", "9 000", "−2"); undefined for a direction without figure. */
  readonly value?: string | undefined;
  /** The unit as printed ("%", "st"); undefined where none of the known units follows. */
  readonly unit?: string | undefined;
  /** The part of the text that was read. */
  readonly raw: string;
}

const figure = String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const unit = String.raw`%|procent|st(?:ycken)?(?!\p{L})|(?:t|mn|m)?kr(?!\p{L})|[GMk]Wh|m2|m²|kvm|kg|ton(?!\p{L})`;
const compared = new RegExp(
  String.raw`(?<!\p{L})(minst|lägst|högst|som mest|max(?:imalt)?)?\s*(?:nivå\s+)?(\+\s?\/\s?[-−–])?\s*(?<![\d.,\p{L}])(?<!\d\s?[-−–]\s?)((?:(?<!\S)[-−])?(?:${figure}))(?![\d.]|\s?[-−–]\s?\d)\s*(${unit})?`,
  'giu',
);
const stated = /(?:uppgår till|är|har|nivå)\s*$/iu;
const direction =
  /(?<!\p{L})(?:(öka(?:r|d|t|de)?|ökning|fler|höjs)|(minska(?:r|d|t|de)?|minskning|färre|sänks))(?!\p{L})/iu;
const atLeast = /^(?:minst|lägst)$/iu;

/**
 * Finds what an expected result (förväntat resultat) or a printed target (årsmål) claims: comparator, figure and unit.
 *
 * A figure counts when a comparator word stands before it ("Minst 77 %", "max 6,5 %"), when a known unit follows, when the
 * text states it ("uppgår till 3"), or when it is the whole text; numbers inside names ("dag 1-14", "55+") and ranges ("10–14 %") do not. A figure
 * with a comparator word goes before one without, a figure before a direction. Figures stay text: nothing is computed.
 *
 * @param text - the text as printed
 * @returns the claim; undefined where the text claims nothing that can be read
 *
 * @example
 * ```ts
 * import { findClaim } from '@sdn/goal-model';
 *
 * findClaim('Högst 4,9 % av barnen lever i familjer med ekonomiskt bistånd');
 * // => { comparator: 'at-most', value: '4,9', unit: '%', raw: 'Högst 4,9 %' }
 * findClaim('Den upplevda tryggheten ökar.'); // => { comparator: 'increase', raw: 'ökar' }
 * findClaim('Sjukfrånvaro dag 1-14'); // => undefined
 * ```
 *
 * @category Claims
 */
export const findClaim = (text: string): Claim | undefined => {
  const readable = text.slice(0, 1000);
  const figures = [...readable.matchAll(compared)].filter((match) => isClaimed(readable, match));
  const chosen = figures.find((match) => match[1] !== undefined) ?? figures[0];
  if (chosen !== undefined) {
    const [raw, word, plusMinus, value, unitText] = chosen;
    const comparator =
      plusMinus !== undefined
        ? 'within'
        : word === undefined
          ? 'equal'
          : atLeast.test(word)
            ? 'at-least'
            : 'at-most';
    const claim = { comparator, value: value as string, raw: raw.trim() } as const;
    return unitText === undefined ? claim : { ...claim, unit: unitText };
  }
  const found = direction.exec(readable);
  if (found === null) return undefined;
  return { comparator: found[1] === undefined ? 'decrease' : 'increase', raw: found[0] };
};

const isClaimed = (text: string, match: RegExpExecArray): boolean => {
  const [whole, word, plusMinus, , unitText] = match;
  const before = text.slice(0, match.index);
  return (
    word !== undefined ||
    plusMinus !== undefined ||
    unitText !== undefined ||
    stated.test(before + whole.replace(/\d.*/su, '')) ||
    whole.trim() === text.trim()
  );
};
