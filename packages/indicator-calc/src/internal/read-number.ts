import { isBlank, isDigit, skipBlanks } from './text.ts';

/** A number found in a printed text. */
export interface ReadNumber {
  /** Canonical decimal text: point, no group separators, no trailing zeros, never "-0". */
  readonly value: string;
  /** Decimals as printed: 2 for "1,80". */
  readonly decimals: number;
  /** Index after the last character of the number. */
  readonly end: number;
}

const COMMA = 0x2c;
const HYPHEN = 0x2d;
const MINUS = 0x2212;
const PLUS = 0x2b;
const ZERO = 0x30;
/** More digits than any figure of a city has; keeps sums of printed figures exact in 64 digits. */
const MAX_DIGITS = 30;

/**
 * Tells whether a number may start at an index: a digit, or a sign with a digit right after it.
 *
 * @param text - the text
 * @param at - the index
 * @returns true when it may
 */
const startsNumber = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (
    isDigit(code) ||
    ((code === HYPHEN || code === MINUS || code === PLUS) && isDigit(text.charCodeAt(at + 1)))
  );
};

const skipDigits = (text: string, at: number): number => {
  let index = at;
  while (index < text.length && isDigit(text.charCodeAt(index))) index += 1;
  return index;
};

// Tells whether a blank and exactly three digits stand at an index, as between thousands.
const isGroup = (text: string, at: number): boolean =>
  at + 3 < text.length &&
  isBlank(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  isDigit(text.charCodeAt(at + 3)) &&
  (at + 4 === text.length || !isDigit(text.charCodeAt(at + 4)));

/**
 * Reads the Swedish number that starts at an index: decimal comma, thousands apart by a blank or nothing,
 * minus as hyphen or U+2212. One pass from left to right.
 *
 * @param text - the text
 * @param start - where it starts
 * @returns the number, or undefined
 */
export const readNumber = (text: string, start: number): ReadNumber | undefined => {
  if (!startsNumber(text, start)) return undefined;
  const sign = text.charCodeAt(start);
  let from = isDigit(sign) ? start : start + 1;
  let at = skipDigits(text, from);
  let groups = '';
  if (at - from <= 3 && text.charCodeAt(from) !== ZERO) {
    while (isGroup(text, at)) {
      groups += text.slice(at + 1, at + 4);
      at += 4;
    }
  }
  const wholeEnd = at - (groups.length / 3) * 4;
  while (from < wholeEnd - 1 && text.charCodeAt(from) === ZERO) from += 1;
  let value = text.slice(from, wholeEnd) + groups;
  let decimals = 0;
  if (at + 1 < text.length && text.charCodeAt(at) === COMMA && isDigit(text.charCodeAt(at + 1))) {
    const fraction = at + 1;
    at = skipDigits(text, fraction);
    decimals = at - fraction;
    let significant = at;
    while (significant > fraction && text.charCodeAt(significant - 1) === ZERO) significant -= 1;
    if (significant > fraction) value += `.${text.slice(fraction, significant)}`;
  }
  if (value.length > MAX_DIGITS) return undefined;
  if ((sign === HYPHEN || sign === MINUS) && value !== '0') value = `-${value}`;
  return { value, decimals, end: at };
};

/**
 * The index after a plus-minus sign (±, +/-, +-, +/−) at an index, or -1.
 *
 * @param text - the text
 * @param at - the index
 * @returns the index, or -1
 */
export const skipPlusMinus = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === 0xb1) return skipBlanks(text, at + 1);
  if (code !== PLUS) return -1;
  const next = text.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
  const minus = text.charCodeAt(next);
  return minus === HYPHEN || minus === MINUS ? skipBlanks(text, next + 1) : -1;
};
