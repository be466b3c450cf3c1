import type { NoQuantity, Quantity } from '../quantity.ts';
import { readNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';
import { endOfText, skipBlanks, stripTags } from './text.ts';

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

/**
 * Reads a cell of values; undefined when it holds anything but one number with an optional unit.
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
  if (number === undefined) return undefined;
  const unit = readUnit(text, number.end, end);
  if (unit === undefined) return undefined;
  return { kind: 'quantity', raw, value: number.value, decimals: number.decimals, unit };
};
