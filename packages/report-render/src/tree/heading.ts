import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * Levels below the report's title, 1 the highest.
 *
 * @category Tree
 */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/**
 * A heading (rubrik).
 *
 * @category Tree
 */
export interface Heading {
  /** Node type. */
  readonly type: 'heading';
  /** Level below the title: 1 becomes h2 in HTML, ## in Markdown, Heading 1 in Word. */
  readonly level: HeadingLevel;
  /** The heading's text. */
  readonly children: readonly Inline[];
  /** Name that links point at; without it one is made from the text. */
  readonly id?: string | undefined;
}

/**
 * Builds a heading (rubrik). The report's title is not one of them: it stands above level 1.
 *
 * @param level - 1 to 5 below the title; levels must not be skipped downwards
 * @param content - the heading's text
 * @param id - name that links point at; without it one is made from the text
 * @returns the node
 *
 * @example
 * ```ts
 * import { heading } from '@sdn/report-render';
 *
 * heading(1, 'Ekonomi'); // => { type: 'heading', level: 1, children: ['Ekonomi'] }
 * ```
 *
 * @category Constructors
 */
export const heading = (level: HeadingLevel, content: InlineContent, id?: string): Heading => ({
  type: 'heading',
  level,
  children: toInlines(content),
  ...(id === undefined ? {} : { id }),
});
