import type { PhrasingContent, RootContent } from 'mdast';
import type { Messages } from '../../report-messages.ts';
import type { Block } from '../../tree/block.ts';
import type { HeadingLevel } from '../../tree/heading.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';

/**
 * What a handler of the Markdown format returns: mdast nodes; text is always escaped.
 *
 * @category Markdown
 */
export type MarkdownContent = readonly RootContent[];

/**
 * A heading as a table of contents sees it.
 *
 * @category Markdown
 */
export interface MarkdownHeading {
  /** Level below the title. */
  readonly level: HeadingLevel;
  /** Text without marks. */
  readonly text: string;
  /** Name of the heading in the tree. */
  readonly id: string;
  /** Fragment that GitHub and most other sites give the heading. */
  readonly anchor: string;
}

/**
 * What a handler of the Markdown format gets beside the node.
 *
 * @category Markdown
 */
export interface MarkdownContext {
  /** Language of the report. */
  readonly language: Language;
  /** Texts printed by the renderer. */
  readonly messages: Messages;
  /** Every heading of the report in reading order. */
  readonly headings: readonly MarkdownHeading[];
  /** Renders text and marks. */
  readonly inline: (children: readonly Inline[]) => PhrasingContent[];
  /** Renders blocks. */
  readonly blocks: (children: readonly Block[]) => RootContent[];
}
