/**
 * A label without inline tags, with single ordinary spaces.
 *
 * @param label - the label as printed
 * @returns its text
 */
export const plainLabel = (label: string): string =>
  label
    .replace(/<\/?[a-z]+>/giu, '')
    .replace(/\s+/gu, ' ')
    .trim();
