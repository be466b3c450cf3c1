/**
 * A printed text without left-over inline tags, spaces of any kind made one.
 *
 * @param text - as printed
 * @returns the text as a reader sees it
 */
export const plain = (text: string): string =>
  text
    .replace(/<\/?[a-z]{1,10}>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * A text to compare by: case does not count.
 *
 * @param text - as printed
 * @returns the plain text in lower case
 */
export const fold = (text: string): string => plain(text).toLowerCase();

/**
 * The sentences of a text; a full stop before a small letter or a digit ends none ("t.ex. en", "2.1").
 *
 * @param text - as printed
 * @returns the plain sentences
 */
export const sentencesOf = (text: string): readonly string[] => plain(text).split(/(?<=[.!?]) (?=\p{Lu})/u);
