import type { List } from '../../tree/list.ts';
import type { Xml, XmlContent } from '../../xml-element.ts';
import type { DocxContent, DocxContext } from './context.ts';
import { bulletNumbering, deepestLevel } from './numbering.ts';
import { wordParagraph } from './word-paragraph.ts';

/**
 * Paragraphs of one list without nesting.
 *
 * @param ordered - whether the items are numbered
 * @param items - what stands in each item
 * @param context - what every handler gets
 * @returns the paragraphs
 */
export const flatList = (
  ordered: boolean,
  items: readonly XmlContent[],
  context: Pick<DocxContext, 'newNumbering'>,
): DocxContent => {
  const numbering = ordered ? context.newNumbering() : bulletNumbering;
  return items.map((content) => listParagraph(content, numbering, 0));
};

/**
 * A list with its nested lists.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @param level - depth, from 0
 * @returns the paragraphs
 */
export const listParagraphs = (node: List, context: DocxContext, level = 0): DocxContent => {
  const numbering = node.ordered ? context.newNumbering() : bulletNumbering;
  return node.items.flatMap((item) => [
    listParagraph(context.inline(item.children), numbering, level),
    ...(item.list === undefined ? [] : listParagraphs(item.list, context, Math.min(deepestLevel, level + 1))),
  ]);
};

const listParagraph = (content: XmlContent, numbering: number, level: number): Xml =>
  wordParagraph({ style: 'ListParagraph', list: { numbering, level } }, content);
