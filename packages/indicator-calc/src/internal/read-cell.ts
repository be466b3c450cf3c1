import type { NoQuantity, Quantity } from '../quantity.ts';
import { missingIn } from './missing-words.ts';
import { readNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';
import { afterAbout, endOfText, skipBlanks, stripTags, tidy } from './text.ts';

/**
 * Tells whether a text from `start` to `end` is empty or one dash.
 *
 * @param text - the text
 * @param start - where it starts
 * @param end - where the text ends
 * @returns true when nothing is printed
 */
export const isNone = (text: string, start: number, end: number): boolean => {
  if (start >= end) return true;
  if (end > start + 1) return false;
  const code = text.charCodeAt(start);
  return code === 0x2d || code === 0x2212 || (code >= 0x2010 && code <= 0x2015);
};

// Words that say why there is no value, or that it is about right.
const readWords = (raw: string, words: string): Quantity | NoQuantity | undefined => {
  const missing = missingIn(words);
  if (missing !== undefined) return { kind: 'none', raw, missing };
  const rest = afterAbout(words);
  const value = rest === undefined ? undefined : readCell(rest);
  return value?.kind === 'quantity' ? { ...value, raw, approximate: true } : undefined;
};

/**
 * Reads a cell of values; undefined when it holds anything but one number with an optional unit, or words that say why there is none.
 *
 * @param raw - the cell as printed
 * @returns the value, none, or undefined
 */
export const readCell = (raw: string): Quantity | NoQuantity | undefined => {
  const text = stripTags(raw);
  const start = skipBlanks(text, 0);
  const end = endOfText(text);
  if (isNone(text, start, end)) return { kind: 'none', raw };
  const number = readNumber(text, start);
  if (number === undefined) return readWords(raw, tidy(text.slice(start, end)));
  const unit = readUnit(text, number.end, end);
  if (unit === undefined) return undefined;
  return { kind: 'quantity', raw, value: number.value, decimals: number.decimals, unit };
};
