import { IndicatorCalcError } from '../errors.ts';

/**
 * Tells whether a character code is one of the blanks that published documents use.
 *
 * @param code - the character code
 * @returns true when it is
 */
export const isBlank = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 && (code === 0xa0 || code === 0x202f || code === 0x2009);

/**
 * Tells whether a character code is an ASCII digit.
 *
 * @param code - the character code
 * @returns true when it is
 */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * The first index from `at` on that is no blank.
 *
 * @param text - the text
 * @param at - the index
 * @returns the index
 */
export const skipBlanks = (text: string, at: number): number => {
  let index = at;
  while (index < text.length && isBlank(text.charCodeAt(index))) index += 1;
  return index;
};

/**
 * The index after the last character that is no blank.
 *
 * @param text - the text
 * @returns the index
 */
export const endOfText = (text: string): number => {
  let index = text.length;
  while (index > 0 && isBlank(text.charCodeAt(index - 1))) index -= 1;
  return index;
};

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/**
 * The text with every run of blanks as one space and composed letters, as `ö` for `o` and a diaeresis.
 *
 * @param text - the text
 * @returns the tidy text
 */
export const tidy = (text: string): string => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isCombining(code) || (isBlank(code) && (code !== 0x20 || text.charCodeAt(at + 1) === 0x20))) {
      return text.replace(/\s+/gu, ' ').normalize();
    }
  }
  return text;
};

/**
 * The text without inline tags that a conversion left (`<b>27 310</b>`); `<5` is no tag.
 *
 * @param text - the text
 * @returns the text without tags
 */
export const stripTags = (text: string): string =>
  text.includes('<') ? text.replace(/<\/?[a-z][^<>]*>/giu, '') : text;

/** Words before a number that is about right. */
const ABOUT = /^(?:ca\.?|c:a|cirka|omkring|ungefär|runt|drygt|knappt) (?=\d)/i;

/**
 * The tidy text after a word such as "ca", or undefined when it does not begin with one.
 *
 * @param text - the tidy text
 * @returns the rest, which begins with a digit
 */
export const afterAbout = (text: string): string | undefined => {
  const about = ABOUT.exec(text);
  return about === null ? undefined : text.slice(about[0].length);
};

/**
 * Checks a printed cell at the edge: it is a text, and not longer than the limit.
 *
 * @param text - the text
 * @param limit - the longest length
 * @returns the text
 */
export const checkText = (text: unknown, limit: number): string => {
  if (typeof text !== 'string') {
    throw new IndicatorCalcError(
      'text-invalid',
      `A printed cell must be a text, got ${text === null ? 'null' : typeof text}. ` +
        'Skip columns that the document does not have before parsing.',
      { type: text === null ? 'null' : typeof text },
    );
  }
  if (text.length > limit) {
    throw new IndicatorCalcError(
      'text-too-long',
      `A printed cell of ${text.length} characters is longer than the limit of ${limit}. ` +
        'Pass a cell rather than a paragraph, or raise the option maxLength.',
      { length: text.length, limit },
    );
  }
  return text;
};
