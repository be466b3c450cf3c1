// Direction marks and overrides, zero-width characters, and control characters other than tab and line breaks.
const invisible =
  /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;
// A word that mixes Latin letters with letters of an alphabet that holds look-alikes.
const mixedWord =
  /\p{L}*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})\p{L}*/gu;
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * Lists the characters of a text that are not what they seem: invisible ones, and look-alikes within Latin words.
 *
 * @param text - the text
 * @returns each character once, with its code point: "U+200F", "е U+0435"
 */
export const listOddCharacters = (text: string): string[] => {
  const hidden = Array.from(text.matchAll(invisible), ([character]) => codePoint(character));
  const mixed = Array.from(text.matchAll(mixedWord), ([word]) => word.match(lookAlike) ?? []).flat();
  return [...new Set([...hidden, ...mixed.map((character) => `${character} ${codePoint(character)}`)])];
};

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
