import type { ReportKind } from '../parse-period.ts';
import type { CalendarKind } from '../period.ts';
import { monthNames } from './labels.ts';

/** What a word that names a kind of period says: the kind, and the report when it names one. */
export interface KindWord {
  readonly kind: CalendarKind;
  /** `tertial` is a tertialrapport, whose number stands elsewhere in the label. */
  readonly report?: ReportKind | 'tertial' | undefined;
}

const kindWords: readonly (readonly [words: string, kind: CalendarKind, report?: ReportKind | 'tertial'])[] =
  [
    ['år året helår helåret year', 'year'],
    ['h halvår halvåret half', 'half'],
    ['t tertial tertialet', 'tertial'],
    ['tertialrapport', 'tertial', 'tertial'],
    ['q kv kvartal kvartalet quarter', 'quarter'],
    ['vp verksamhetsplan', 'year', 'plan'],
    ['vb verksamhetsberättelse', 'year', 'annual-report'],
    ['bokslut årsredovisning', 'year', 'annual-accounts'],
  ];

const ordinals = ['första', 'andra', 'tredje', 'fjärde'];

// Padded with spaces, so that a word is found whole.
const has = (list: string, word: string): boolean => ` ${list} `.includes(` ${word} `);

/**
 * The month, 1 to 12, that a word names in Swedish or English: in full, or its beginning of three letters or more
 * ("sept", "okt"). Undefined when it names none.
 *
 * @param word - in lower case
 * @returns 1 to 12, or undefined
 */
export const monthOfWord = (word: string): number | undefined => {
  if (word.length < 3) return undefined;
  const index = [...monthNames.sv, ...monthNames.en].findIndex((name) => name.toLowerCase().startsWith(word));
  return index < 0 ? undefined : (index % 12) + 1;
};

/**
 * The kind of period, and perhaps the report, that a word names.
 *
 * @param word - in lower case
 * @returns kind and report, or undefined
 */
export const kindOfWord = (word: string): KindWord | undefined => {
  const row = kindWords.find(([words]) => has(words, word));
  return row && { kind: row[1], report: row[2] };
};

/**
 * 1 to 4 for "första" to "fjärde".
 *
 * @param word - in lower case
 * @returns the number, or undefined
 */
export const ordinalOfWord = (word: string): number | undefined => ordinals.indexOf(word) + 1 || undefined;

/**
 * Words and signs between two months that make a span.
 *
 * @param word - word or sign
 * @returns true for "-", "till" and "to"
 */
export const isJoiner = (word: string | undefined): boolean => has('- till to', word ?? '');

/**
 * Words and signs that say nothing about the period.
 *
 * @param word - word or sign
 * @returns true when it may be passed over
 */
export const isFiller = (word: string): boolean =>
  has('- till to ( ) a e of the snitt period perioden', word);
