import { PeriodCalendarError, type PeriodCalendarErrorCode } from '../errors.ts';

/** A word, a number or a sign of a text. */
export interface Token {
  /** Lower case, composed letters, every dash as `-`. */
  readonly text: string;
  /** Where it starts in the text as given. */
  readonly offset: number;
}

const longest = 200;

/**
 * The error of every parser: says where, what was there and what was expected.
 *
 * @param code - the parser’s code
 * @param text - what was read
 * @param offset - where it failed
 * @param expected - what was expected there
 * @returns the error
 */
export const unreadable = (
  code: PeriodCalendarErrorCode,
  text: string,
  offset: number,
  expected: string,
): PeriodCalendarError =>
  new PeriodCalendarError(
    code,
    `Cannot read ${JSON.stringify(text.slice(0, 60))} at offset ${offset}: got ${JSON.stringify(text.slice(offset, offset + 20))}, expected ${expected}.`,
    { text, offset, expected },
  );

/**
 * The text when it is one of at most 200 characters; anything longer is refused before it is looked at.
 *
 * @param text - what to read
 * @param code - the parser’s code
 * @param expected - what the parser reads
 * @returns the text
 */
export const checkText = (text: string, code: PeriodCalendarErrorCode, expected: string): string => {
  if (typeof text !== 'string') throw unreadable(code, String(text), 0, expected);
  if (text.length <= longest) return text;
  throw unreadable('text-too-long', text.slice(0, longest), longest, `at most ${longest} characters`);
};

/**
 * Words, numbers and signs in order; white space (no-break spaces too), full stops, commas and colons part them.
 *
 * @param text - what to read
 * @returns the tokens
 */
export const scan = (text: string): readonly Token[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d\s.,:]/gu), (match) => ({
    text: match[0]
      .toLowerCase()
      .normalize('NFC')
      .replace(/[‐-―−]/u, '-'),
    offset: match.index,
  }));
