import type { GoalLevel } from '../goal.ts';

/** A goal named in a text. */
export interface Reference {
  /** The level that the text names. */
  readonly level: GoalLevel;
  /** The number as printed. */
  readonly number: string;
  /** The text that follows, when it begins like a title; empty otherwise. */
  readonly title: string;
}

const named =
  /(?<!\p{L})(inriktningsmål|KF(?::s)?[- ]mål|mål för verksamhetsområdet|nämndmål|enhetsmål)(?:et)?\s+(\d{1,6}(?:\.\d{1,6}){0,9})\.?(?=[\s:]*(["”“]?\p{L}[^\n]{0,300})?)/giu;

// By the first letter of the word; every other word is a council goal.
const levels: ReadonlyMap<string, GoalLevel> = new Map([
  ['i', 'direction'],
  ['n', 'board'],
  ['e', 'unit'],
]);

// No paragraph of a plan is nearly as long; a hostile one costs no more than this.
const searched = 100_000;

/**
 * Finds the goals that a text names by level and number.
 *
 * @param text - the text
 * @returns the references, in the order of the text
 */
export const findReferences = (text: string): Reference[] =>
  Array.from(text.slice(0, searched).matchAll(named), ([, word = '', number = '', title = '']) => ({
    level: levels.get(word.charAt(0).toLowerCase()) ?? 'council',
    number,
    title: /^["”“]?\p{Lu}/u.test(title) ? title.replace(/^["”“]/u, '') : '',
  }));
