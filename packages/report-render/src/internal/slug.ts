/**
 * A name that is safe as an HTML id, a Markdown anchor and a Word bookmark; underscores are left for generated ids.
 *
 * @param text - any text
 * @returns the name
 */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'section';
