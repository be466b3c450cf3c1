import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TextRun,
} from 'docx';
import type { NodeHandlers } from '../../tree/node.ts';
import { appendixNumber } from '../appendix-number.ts';
import { fillText } from '../fill-text.ts';
import { printNumberValue } from '../print-number.ts';
import { safeHref } from '../safe-href.ts';
import { statusSymbol } from '../status-symbol.ts';
import { chartContent } from './chart.ts';
import type { DocxContent, DocxContext } from './context.ts';
import { flatList, listParagraphs } from './lists.ts';
import { run } from './runs.ts';
import { tableContent } from './table.ts';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
} as const;

/** The DOCX format: one handler per node type. */
export const docxHandlers: NodeHandlers<DocxContext, DocxContent> = {
  heading: (node, { inline, bookmarkOf }) => {
    const children = inline(node.children);
    const id = node.id === undefined ? undefined : bookmarkOf(node.id);
    return [
      new Paragraph({
        heading: headingLevels[node.level],
        children: id === undefined ? children : [new Bookmark({ id, children })],
      }),
    ];
  },
  paragraph: (node, { inline }) => [new Paragraph({ children: inline(node.children) })],
  list: (node, context) => listParagraphs(node, context),
  table: tableContent,
  'key-figures': (node, context) =>
    flatList(
      false,
      node.items.map(({ label, value, status, note }) => [
        run(`${label}: `, context),
        ...context.inline(value, { bold: true }),
        ...(status === undefined
          ? []
          : [run(` ${statusSymbol[status]}\u00a0${context.messages[`status.${status}`]}`, context)]),
        ...(note === undefined ? [] : [run(` (${note})`, context)]),
      ]),
      context,
    ),
  chart: chartContent,
  note: (node, context) => [
    new Paragraph({
      style: 'NoteTitle',
      children: [run(node.title ?? context.messages[`note.${node.kind}`], context)],
    }),
    ...node.children.flatMap((child) =>
      child.type === 'paragraph'
        ? [new Paragraph({ style: 'Note', children: context.inline(child.children) })]
        : context.blocks([child]),
    ),
  ],
  decisions: (node, context) =>
    flatList(
      true,
      node.items.map((item) => context.inline(item)),
      context,
    ),
  contents: (node, { messages }) => [
    new TableOfContents(messages['contents.label'], {
      hyperlink: true,
      headingStyleRange: `1-${node.depth}`,
      // Dots would lead to page numbers that only Word can tell.
      tabLeader: 'none',
    }),
  ],
  appendices: (node, context) =>
    flatList(
      false,
      node.items.map((item, index) => [
        run(`${appendixNumber(item, index, context.messages)} `, context),
        ...linked(item.href, context, (marks) => [run(item.title, context, marks)]),
      ]),
      context,
    ),
  attest: (node, context) =>
    flatList(
      false,
      node.entries.map(({ role, name, date }) => [
        run(role, context, { bold: true }),
        run(name === undefined ? ', ' : `, ${name}, `, context),
        run(
          date === undefined
            ? context.messages['attest.unsigned']
            : fillText(context.messages['attest.signed'], { date }),
          context,
        ),
      ]),
      context,
    ),
  'page-break': () => [new Paragraph({ children: [new PageBreak()] })],
  strong: (node, { inline }) => inline(node.children, { bold: true }),
  emphasis: (node, { inline }) => inline(node.children, { italics: true }),
  link: (node, context) => linked(node.href, context, (marks) => context.inline(node.children, marks)),
  status: (node, context) => [
    run(
      `${statusSymbol[node.status]}\u00a0${node.label ?? context.messages[`status.${node.status}`]}`,
      context,
    ),
  ],
  number: (node, context) => [run(printNumberValue(node, context.language), context)],
  missing: (node, context) => [run(context.messages[`missing.${node.reason}`], context, { italics: true })],
  'line-break': () => [new TextRun({ break: 1 })],
};

/** Text with a link where the address is one that may be printed, else without. */
const linked = (
  address: string | undefined,
  { bookmarkOf }: DocxContext,
  text: (marks: { readonly style?: string }) => ParagraphChild[],
): ParagraphChild[] => {
  const href = address === undefined ? undefined : safeHref(address);
  if (href === undefined) return text({});
  const children = text({ style: 'Hyperlink' });
  if (!href.startsWith('#')) return [new ExternalHyperlink({ link: href, children })];
  const anchor = bookmarkOf(href.slice(1));
  return anchor === undefined ? text({}) : [new InternalHyperlink({ anchor, children })];
};
