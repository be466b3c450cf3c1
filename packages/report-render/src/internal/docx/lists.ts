import { Paragraph, type ParagraphChild } from 'docx';
import type { List } from '../../tree/list.ts';
import type { DocxContext } from './context.ts';
import { bulletList, numberedList } from './styles.ts';

const deepest = 8;

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
  items: readonly (readonly ParagraphChild[])[],
  context: DocxContext,
): Paragraph[] => {
  const instance = context.newList();
  return items.map((children) => listParagraph(ordered, children, 0, instance));
};

/**
 * A list with its nested lists.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @param level - depth, from 0
 * @returns the paragraphs
 */
export const listParagraphs = (node: List, context: DocxContext, level = 0): Paragraph[] => {
  const instance = context.newList();
  return node.items.flatMap((item) => [
    listParagraph(node.ordered, context.inline(item.children), level, instance),
    ...(item.list === undefined ? [] : listParagraphs(item.list, context, Math.min(deepest, level + 1))),
  ]);
};

const listParagraph = (
  ordered: boolean,
  children: readonly ParagraphChild[],
  level: number,
  instance: number,
): Paragraph =>
  new Paragraph({
    children,
    numbering: { reference: ordered ? numberedList : bulletList, level, instance },
  });
