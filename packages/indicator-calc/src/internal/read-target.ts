import type { Target } from '../target.ts';
import { isNone } from './read-cell.ts';
import { readNumber, skipPlusMinus } from './read-number.ts';
import { readUnit } from './read-unit.ts';
import { readWords } from './read-words.ts';
import { endOfText, isDigit, skipBlanks, stripTags, tidy } from './text.ts';

/** Words before a number that make it a ceiling or a floor. */
const BOUND =
  /^(?:(?:som )?(högst|max(?:imalt|imum)?\.?|upp till|≤)|(?:som )?(minst|lägst|min(?:imum)?\.?|≥))\s*(?=[\d+±\u2212-])/i;
/** A change in per cent from a year: "% energieffektivisering relativt 2018". */
const RELATIVE = /^(?:%|procent) ?(.*?) ?(?:relativt|jämfört med|i förhållande till) (?:år )?(\d{4})$/i;
const DECREASE = /minsk|effektivis|lägre|sänk/i;
const INCREASE = /ök|höj|högre/i;

// The way a text says that a value shall move.
const changeIn = (words: string): 'increase' | 'decrease' | undefined =>
  DECREASE.test(words) ? 'decrease' : INCREASE.test(words) ? 'increase' : undefined;

// A band around `centre` whose width starts at an index.
const readBand = (raw: string, text: string, at: number, end: number, centre: string): Target | undefined => {
  const number = readNumber(text, at);
  const unit = number && readUnit(text, number.end, end);
  if (number === undefined || unit === undefined) return undefined;
  return { kind: 'within', raw, centre, value: number.value, decimals: number.decimals, unit };
};

// A change in per cent from a year; `tail` is what stands after the number.
const readRelative = (raw: string, value: string, decimals: number, tail: string): Target | undefined => {
  const match = RELATIVE.exec(tail);
  if (match === null) return undefined;
  const what = match[1] ?? '';
  const baseYear = Number(match[2]);
  return { kind: 'relative', raw, value, decimals, unit: '%', what, change: changeIn(what), baseYear };
};

const readNumeric = (
  raw: string,
  text: string,
  start: number,
  end: number,
  kind: 'level' | 'at-most' | 'at-least',
): Target | undefined => {
  const width = skipPlusMinus(text, start);
  if (width >= 0) return readBand(raw, text, width, end, '0');
  const number = readNumber(text, start);
  if (number === undefined) return undefined;
  const { value, decimals } = number;
  const rest = skipBlanks(text, number.end);
  if (end > rest && isDigit(text.charCodeAt(end - 1))) {
    const relative = readRelative(raw, value, decimals, tidy(text.slice(rest, end)));
    if (relative !== undefined) return relative;
  }
  const unit = readUnit(text, number.end, end);
  if (unit !== undefined) return { kind, raw, value, decimals, unit };
  const half = skipPlusMinus(text, rest);
  return half < 0 ? undefined : readBand(raw, text, half, end, value);
};

// Reads a target; undefined when its text fits nothing. Tags are rare: they are taken out only when the text fits nothing with them.
const readText = (raw: string, text: string): Target | undefined => {
  const start = skipBlanks(text, 0);
  const end = endOfText(text);
  if (isNone(text, start, end)) return { kind: 'none', raw };
  const numeric = readNumeric(raw, text, start, end, 'level');
  if (numeric !== undefined || isDigit(text.charCodeAt(start)) || text.includes('<')) return numeric;
  const words = tidy(text.slice(start, end));
  const bound = BOUND.exec(words);
  if (bound === null) return readWords(raw, words);
  const kind = bound[1] === undefined ? 'at-least' : 'at-most';
  return readNumeric(raw, words, bound[0].length, words.length, kind);
};

/**
 * Reads any target; a text that fits nothing is `unparsed`.
 *
 * @param raw - the cell as printed
 * @returns the target
 */
export const readTarget = (raw: string): Target =>
  readText(raw, raw) ??
  (raw.includes('<') ? readText(raw, stripTags(raw)) : undefined) ?? { kind: 'unparsed', raw };
