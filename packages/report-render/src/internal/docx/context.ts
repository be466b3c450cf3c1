import type { Messages } from '../../report-messages.ts';
import type { Block } from '../../tree/block.ts';
import type { ChartNode } from '../../tree/chart-node.ts';
import type { HeadingLevel } from '../../tree/heading.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';
import type { Xml } from '../../xml-element.ts';

/**
 * Marks that runs of text inherit from what stands around them.
 *
 * @category DOCX
 */
export interface DocxMarks {
  /** Strong text. */
  readonly bold?: true;
  /** Stressed text. */
  readonly italics?: true;
  /** Character style, such as `Hyperlink`. */
  readonly style?: string;
}

/**
 * What a handler of the DOCX format returns, as WordprocessingML: runs and links for what stands in a line, paragraphs
 * and tables for a block.
 *
 * @category DOCX
 */
export type DocxContent = readonly Xml[];

/**
 * A chart as a picture for Word.
 *
 * @category DOCX
 */
export interface DocxPicture {
  /** Number of the drawing in the document, from 1. */
  readonly id: number;
  /** The drawing. */
  readonly svg: string;
  /** The same as PNG, for readers that do not draw SVG. */
  readonly png: Uint8Array;
  /** Width in px. */
  readonly width: number;
  /** Height in px. */
  readonly height: number;
}

/**
 * A heading as the table of contents and links see it.
 *
 * @category DOCX
 */
export interface DocxHeading {
  /** Level below the title. */
  readonly level: HeadingLevel;
  /** Text without marks. */
  readonly text: string;
  /** Id that links in the tree name. */
  readonly id: string;
  /** Name of its bookmark. */
  readonly bookmark: string;
  /** Number of its bookmark in the document, from 1. */
  readonly number: number;
}

/**
 * What a handler of the DOCX format gets beside the node.
 *
 * @category DOCX
 */
export interface DocxContext {
  /** Language of the report. */
  readonly language: Language;
  /** Texts printed by the renderer. */
  readonly messages: Messages;
  /** Marks of the text around. */
  readonly marks: DocxMarks;
  /** Every heading of the report in reading order. */
  readonly headings: readonly DocxHeading[];
  /** Renders text and marks. */
  readonly inline: (children: readonly Inline[], marks?: DocxMarks) => DocxContent;
  /** Renders blocks. */
  readonly blocks: (children: readonly Block[]) => DocxContent;
  /** The heading with this id, or undefined when there is none. */
  readonly headingOf: (id: string) => DocxHeading | undefined;
  /** Id of the relationship to an address outside the document, for `r:id`. */
  readonly linkTo: (address: string) => string;
  /** Number of a new numbered list that counts from 1, for `w:numId`. */
  readonly newNumbering: () => number;
  /** The picture of a chart, when the caller rasterizes. */
  readonly pictureOf: (node: ChartNode) => DocxPicture | undefined;
}
