import { ReportRenderError } from '../errors.ts';

// C0 and C1 controls but tab, line feed and carriage return; bidirectional embeddings, overrides and isolates, which
// reorder the text around them; noncharacters; halves of surrogate pairs. None has a place in a published report, and
// HTML and XML refuse most of them.
const illegal = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/**
 * Makes illegal and reordering characters visible and harmless.
 *
 * @param text - any text
 * @returns the text with those characters as U+FFFD, every other character untouched
 */
export const replaceIllegal = (text: string): string => text.replace(illegal, '\ufffd');

/**
 * Does the same for every text of a tree, before a renderer sees it: escaped, such a character would pass unseen.
 *
 * @param value - plain JSON
 * @returns a tree of the same shape; the same object where nothing had to be replaced
 * @throws ReportRenderError `tree-invalid` when a list holds null or undefined, where no node has a place for it
 */
export const replaceIllegalIn = <Value>(value: Value): Value => replaced(value) as Value;

const replaced = (value: unknown): unknown => {
  if (typeof value === 'string') return replaceIllegal(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (value.some((item) => item === null || item === undefined)) throw holed();
    const items: unknown[] = value.map(replaced);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value);
  const clean = entries.map(([name, child]) => [name, replaced(child)] as const);
  return clean.every(([, child], index) => child === entries[index]?.[1]) ? value : Object.fromEntries(clean);
};

const holed = (): ReportRenderError =>
  new ReportRenderError(
    'tree-invalid',
    'A list of the tree holds null or undefined. Expected text or a node at every place, such as an empty text for an empty cell; check stored trees with reportSchema.',
  );
