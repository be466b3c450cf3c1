import type { GoalLevel } from '../plan.ts';

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

const levels: readonly (readonly [start: string, level: GoalLevel])[] = [
  ['inriktning', 'direction'],
  ['nämnd', 'board'],
  ['enhet', 'unit'],
];

/**
 * Finds the goals that a text names by level and number.
 *
 * @param text - the text
 * @returns the references, in the order of the text
 */
export const findReferences = (text: string): Reference[] =>
  Array.from(text.matchAll(named), ([, word = '', number = '', title = '']) => ({
    level: levels.find(([start]) => word.toLowerCase().startsWith(start))?.[1] ?? 'council',
    number,
    title: /^["”“]?\p{Lu}/u.test(title) ? title.replace(/^["”“]/u, '') : '',
  }));
