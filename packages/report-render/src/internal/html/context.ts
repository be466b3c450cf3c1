import type { ElementContent } from 'hast';
import type { Messages } from '../../report-messages.ts';
import type { Block } from '../../tree/block.ts';
import type { HeadingLevel } from '../../tree/heading.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';

/**
 * A piece of a page: a hast node, or text, which is always escaped.
 *
 * @category HTML
 */
export type HtmlPiece = ElementContent | string;

/**
 * What a handler of the HTML format returns: one piece, or several side by side.
 *
 * @category HTML
 */
export type HtmlContent = HtmlPiece | HtmlPiece[];

/**
 * A heading as a table of contents sees it.
 *
 * @category HTML
 */
export interface HtmlHeading {
  /** Level below the title. */
  readonly level: HeadingLevel;
  /** Text without marks. */
  readonly text: string;
  /** Id of the heading in the page. */
  readonly id: string;
}

/**
 * What a handler of the HTML format gets beside the node.
 *
 * @category HTML
 */
export interface HtmlContext {
  /** Language of the report. */
  readonly language: Language;
  /** Texts printed by the renderer. */
  readonly messages: Messages;
  /** Every heading of the report in reading order. */
  readonly headings: readonly HtmlHeading[];
  /** Renders text and marks. */
  readonly inline: (children: readonly Inline[]) => HtmlPiece[];
  /** Renders blocks. */
  readonly blocks: (children: readonly Block[]) => HtmlPiece[];
  /** A new id, unique in the page and equal in every run. */
  readonly newId: (kind: string) => string;
}
