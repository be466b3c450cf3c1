import type { FileChild, ParagraphChild } from 'docx';
import type { Messages } from '../../report-messages.ts';
import type { Block } from '../../tree/block.ts';
import type { ChartNode } from '../../tree/chart-node.ts';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';

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
 * What a handler of the DOCX format returns: runs and links in a line, or paragraphs and tables, as docx builds them.
 *
 * @category DOCX
 */
export type DocxContent = readonly (ParagraphChild | FileChild)[];

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
  /** Renders text and marks. */
  readonly inline: (children: readonly Inline[], marks?: DocxMarks) => ParagraphChild[];
  /** Renders blocks. */
  readonly blocks: (children: readonly Block[]) => FileChild[];
  /** Name of the bookmark on the heading with this id, or undefined when there is none. */
  readonly bookmarkOf: (id: string) => string | undefined;
  /** Number of a new list, so that each one counts from 1. */
  readonly newList: () => number;
  /** The picture of a chart, when the caller rasterizes. */
  readonly pictureOf: (node: ChartNode) => DocxPicture | undefined;
}
