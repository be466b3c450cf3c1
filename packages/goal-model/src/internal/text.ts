// How much of a text is compared; titles are far shorter, and a hostile one costs no more than this.
const compared = 1000;

/**
 * A text as compared: composed letters, lower case as in Swedish, one space between words, no space at the ends.
 *
 * @param text - the text
 * @returns the folded text
 */
export const foldText = (text: string): string =>
  text
    .slice(0, compared)
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[\s\u00AD\u200B-\u200F]+/g, ' ')
    .trim();
