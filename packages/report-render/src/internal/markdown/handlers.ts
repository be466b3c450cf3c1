import type { List as MarkdownList, ListItem, RootContent } from 'mdast';
import { buildChartTable } from '../../build-chart-table.ts';
import type { List } from '../../tree/list.ts';
import type { NodeHandlers } from '../../tree/node.ts';
import { appendixNumber } from '../appendix-number.ts';
import { describeChart } from '../charts/describe-chart.ts';
import { fillText } from '../fill-text.ts';
import { nest, type Nested } from '../nest.ts';
import { printNumberValue } from '../print-number.ts';
import { safeHref } from '../safe-href.ts';
import { unlinked } from '../unlinked.ts';
import { statusSymbol } from '../status-symbol.ts';
import type { MarkdownContent, MarkdownContext, MarkdownHeading } from './context.ts';
import { link, list, listItem, paragraph, strong, text } from './nodes.ts';
import { tableHandler } from './table-node.ts';

/** The Markdown format: one handler per node type. */
export const markdownHandlers: NodeHandlers<MarkdownContext, MarkdownContent> = {
  heading: (node, { inline }) => [
    { type: 'heading', depth: depths[node.level], children: inline(node.children) },
  ],
  paragraph: (node, { inline }) => [paragraph(inline(node.children))],
  list: (node, context) => [listNode(node, context)],
  table: tableHandler,
  'key-figures': (node, { inline, messages }) => [
    list(
      false,
      node.items.map((item) =>
        listItem([
          text(`${item.label}: `),
          strong(inline(item.value)),
          ...(item.status === undefined
            ? []
            : [text(` ${statusSymbol[item.status]} ${messages[`status.${item.status}`]}`)]),
          ...(item.note === undefined ? [] : [text(` (${item.note})`)]),
        ]),
      ),
    ),
  ],
  chart: ({ chart }, context) => [
    paragraph([text(chart.description ?? describeChart(chart, context.messages))]),
    ...context.blocks([buildChartTable(chart, context)]),
  ],
  note: (node, { blocks, messages }) => [
    {
      type: 'blockquote',
      children: [
        paragraph([strong([text(node.title ?? messages[`note.${node.kind}`])])]),
        ...blocks(node.children).filter(isQuotable),
      ],
    },
  ],
  decisions: (node, { inline }) => [
    list(
      true,
      node.items.map((item) => listItem(inline(item))),
    ),
  ],
  contents: (node, { headings }) => [linkList(nest(headings.filter(({ level }) => level <= node.depth)))],
  appendices: (node, { messages }) => [
    list(
      false,
      node.items.map((item, index) => {
        const href = item.href === undefined ? undefined : safeHref(item.href);
        return listItem([
          text(`${appendixNumber(item, index, messages)} `),
          href === undefined ? text(item.title) : link(href, [text(item.title)]),
        ]);
      }),
    ),
  ],
  attest: (node, { messages }) => [
    list(
      false,
      node.entries.map(({ role, name, date }) =>
        listItem([
          strong([text(role)]),
          text(name === undefined ? ', ' : `, ${name}, `),
          text(
            date === undefined ? messages['attest.unsigned'] : fillText(messages['attest.signed'], { date }),
          ),
        ]),
      ),
    ),
  ],
  'page-break': () => [],
  strong: (node, { inline }) => [strong(inline(node.children))],
  emphasis: (node, { inline }) => [{ type: 'emphasis', children: inline(node.children) }],
  link: (node, { headings, inline }) => {
    const href = safeHref(node.href);
    const anchor = headings.find(({ id }) => `#${id}` === href)?.anchor;
    if (href === undefined) return inline(node.children);
    return [link(anchor === undefined ? href : `#${anchor}`, inline(unlinked(node.children)))];
  },
  status: (node, { messages }) => [
    text(`${statusSymbol[node.status]} ${node.label ?? messages[`status.${node.status}`]}`),
  ],
  number: (node, { language }) => [text(printNumberValue(node, language))],
  missing: (node, { messages }) => [text(messages[`missing.${node.reason}`])],
  'line-break': () => [{ type: 'break' }],
};

const depths = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6 } as const;

const listNode = (node: List, context: MarkdownContext): MarkdownList =>
  list(
    node.ordered,
    node.items.map((item): ListItem =>
      listItem(
        context.inline(item.children),
        item.list === undefined ? undefined : listNode(item.list, context),
      ),
    ),
  );

const linkList = (entries: readonly Nested<MarkdownHeading>[]): MarkdownList =>
  list(
    false,
    entries.map(({ entry, children }) =>
      listItem(
        [link(`#${entry.anchor}`, [text(entry.text)])],
        children.length === 0 ? undefined : linkList(children),
      ),
    ),
  );

const isQuotable = (node: RootContent): node is Extract<RootContent, { type: 'paragraph' | 'list' }> =>
  node.type === 'paragraph' || node.type === 'list';
