import { h } from 'hastscript';
import type { NodeHandlers } from '../../tree/node.ts';
import { printNumberValue } from '../print-number.ts';
import { safeHref } from '../safe-href.ts';
import { unlinked } from '../unlinked.ts';
import { appendicesHandler, attestHandler, decisionsHandler, keyFiguresHandler } from './block-handlers.ts';
import { chartHandler } from './chart-handler.ts';
import { contentsHandler } from './contents-handler.ts';
import type { HtmlContent, HtmlContext } from './context.ts';
import { listHandler } from './list-handler.ts';
import { noteHandler } from './note-handler.ts';
import { statusElement } from './status-element.ts';
import { tableHandler } from './table-handler.ts';

/** The HTML format: one handler per node type. */
export const htmlHandlers: NodeHandlers<HtmlContext, HtmlContent> = {
  heading: (node, { inline }) => h(`h${node.level + 1}`, { id: node.id }, inline(node.children)),
  paragraph: (node, { inline }) => h('p', inline(node.children)),
  list: listHandler,
  table: tableHandler,
  'key-figures': keyFiguresHandler,
  chart: chartHandler,
  note: noteHandler,
  decisions: decisionsHandler,
  contents: contentsHandler,
  appendices: appendicesHandler,
  attest: attestHandler,
  'page-break': () => h('div', { className: ['page-break'] }),
  strong: (node, { inline }) => h('strong', inline(node.children)),
  emphasis: (node, { inline }) => h('em', inline(node.children)),
  link: (node, { inline }) => {
    const href = safeHref(node.href);
    return href === undefined ? inline(node.children) : h('a', { href }, inline(unlinked(node.children)));
  },
  status: (node, { messages }) => statusElement(node.status, node.label ?? messages[`status.${node.status}`]),
  number: (node, { language }) => printNumberValue(node, language),
  missing: (node, { messages }) => h('span', { className: ['missing'] }, messages[`missing.${node.reason}`]),
  'line-break': () => h('br'),
};
