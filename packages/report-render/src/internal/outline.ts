import type { Block } from '../tree/block.ts';
import type { Heading, HeadingLevel } from '../tree/heading.ts';
import { plainText, type TextContext } from './plain-text.ts';
import { slug } from './slug.ts';

/** A heading as contents and links see it. */
export interface OutlineEntry {
  readonly level: HeadingLevel;
  readonly text: string;
  readonly id: string;
}

/** The body with a unique id on every heading, and the list of those headings in reading order. */
export interface Outline {
  readonly body: readonly Block[];
  readonly entries: readonly OutlineEntry[];
}

/**
 * Gives every heading its id before rendering, so that contents may stand before the headings they list.
 *
 * @param body - the report's body
 * @param context - language and texts
 * @returns the body with ids, and the headings
 */
export const outlineOf = (body: readonly Block[], context: TextContext): Outline => {
  const taken = new Set<string>();
  const entries: OutlineEntry[] = [];
  const named = body.map((block) => {
    if (block.type !== 'heading') return block;
    const entry = entryOf(block, taken, context);
    entries.push(entry);
    return { ...block, id: entry.id };
  });
  return { body: named, entries };
};

const entryOf = (heading: Heading, taken: Set<string>, context: TextContext): OutlineEntry => {
  const text = plainText(heading.children, context);
  const id = uniqueId(slug(heading.id ?? text), taken);
  return { level: heading.level, text, id };
};

const uniqueId = (wanted: string, taken: Set<string>): string => {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
};
