import type { OutlineEntry } from '../outline.ts';
import type { MarkdownHeading } from './context.ts';
import { text } from './nodes.ts';

/**
 * The fragments that GitHub gives headings: lower case, spaces to hyphens, punctuation dropped, repeats numbered.
 *
 * @param entries - the headings in reading order
 * @param title - title of the report
 * @returns the headings with their fragments
 */
export const withAnchors = (entries: readonly OutlineEntry[], title: string): MarkdownHeading[] => {
  const used = new Map<string, number>();
  const anchorOf = (heading: string): string => {
    const plain = text(heading)
      .value.trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    // A number may make the name of another heading: "Mål", "Mål 1", "Mål" have mål, mål-1, mål-2.
    while (used.has(anchor)) {
      const count = (used.get(plain) ?? 0) + 1;
      used.set(plain, count);
      anchor = `${plain}-${count}`;
    }
    used.set(anchor, 0);
    return anchor;
  };
  anchorOf(title);
  return entries.map((entry) => ({ ...entry, anchor: anchorOf(entry.text) }));
};
