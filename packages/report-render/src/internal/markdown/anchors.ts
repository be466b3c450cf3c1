import type { OutlineEntry } from '../outline.ts';
import type { MarkdownHeading } from './context.ts';

/**
 * The fragments that GitHub gives headings: lower case, spaces to hyphens, punctuation dropped, repeats numbered.
 *
 * @param entries - the headings in reading order
 * @param title - title of the report
 * @returns the headings with their fragments
 */
export const withAnchors = (entries: readonly OutlineEntry[], title: string): MarkdownHeading[] => {
  const used = new Map<string, number>();
  const anchorOf = (text: string): string => {
    const plain = text
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = used.get(plain) ?? 0;
    used.set(plain, count + 1);
    return count === 0 ? plain : `${plain}-${count}`;
  };
  anchorOf(title);
  return entries.map((entry) => ({ ...entry, anchor: anchorOf(entry.text) }));
};
