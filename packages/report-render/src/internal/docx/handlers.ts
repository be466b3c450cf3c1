import type { NodeHandlers } from '../../tree/node.ts';
import { xmlElement } from '../../xml-element.ts';
import { appendixNumber } from '../appendix-number.ts';
import { fillText } from '../fill-text.ts';
import { printNumberValue } from '../print-number.ts';
import { safeHref } from '../safe-href.ts';
import { unlinked } from '../unlinked.ts';
import { statusSymbol } from '../status-symbol.ts';
import { chartContent } from './chart.ts';
import { contentsField } from './contents.ts';
import type { DocxContent, DocxContext, DocxMarks } from './context.ts';
import { flatList, listParagraphs } from './lists.ts';
import { run } from './runs.ts';
import { tableContent } from './table.ts';
import { wordParagraph } from './word-paragraph.ts';

/** The DOCX format: one handler per node type. */
export const docxHandlers: NodeHandlers<DocxContext, DocxContent> = {
  heading: (node, { inline, headingOf }) => {
    const heading = node.id === undefined ? undefined : headingOf(node.id);
    const id = { 'w:id': heading?.number };
    return [
      wordParagraph(
        { style: `Heading${node.level}` },
        heading && xmlElement('w:bookmarkStart', { 'w:name': heading.bookmark, ...id }),
        inline(node.children),
        heading && xmlElement('w:bookmarkEnd', id),
      ),
    ];
  },
  paragraph: (node, { inline }) => [wordParagraph({}, inline(node.children))],
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
    wordParagraph({ style: 'NoteTitle' }, run(node.title ?? context.messages[`note.${node.kind}`], context)),
    ...node.children.flatMap((child) =>
      child.type === 'paragraph'
        ? wordParagraph({ style: 'Note' }, context.inline(child.children))
        : context.blocks([child]),
    ),
  ],
  decisions: (node, context) =>
    flatList(
      true,
      node.items.map((item) => context.inline(item)),
      context,
    ),
  contents: contentsField,
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
  'page-break': () => [wordParagraph({}, xmlElement('w:r', {}, xmlElement('w:br', { 'w:type': 'page' })))],
  strong: (node, { inline }) => inline(node.children, { bold: true }),
  emphasis: (node, { inline }) => inline(node.children, { italics: true }),
  link: (node, context) =>
    linked(node.href, context, (marks) => context.inline(unlinked(node.children), marks)),
  status: (node, context) => [
    run(
      `${statusSymbol[node.status]}\u00a0${node.label ?? context.messages[`status.${node.status}`]}`,
      context,
    ),
  ],
  number: (node, context) => [run(printNumberValue(node, context.language), context)],
  missing: (node, context) => [run(context.messages[`missing.${node.reason}`], context, { italics: true })],
  'line-break': () => [xmlElement('w:r', {}, xmlElement('w:br'))],
};

/** Text with a link where the address is one that may be printed, else without. */
const linked = (
  address: string | undefined,
  { headingOf, linkTo }: DocxContext,
  text: (marks: DocxMarks) => DocxContent,
): DocxContent => {
  const href = address === undefined ? undefined : safeHref(address);
  if (href === undefined) return text({});
  const heading = href.startsWith('#') ? headingOf(href.slice(1)) : undefined;
  if (href.startsWith('#') && heading === undefined) return text({});
  const target = heading === undefined ? { 'r:id': linkTo(href) } : { 'w:anchor': heading.bookmark };
  return [xmlElement('w:hyperlink', { 'w:history': 1, ...target }, text({ style: 'Hyperlink' }))];
};
