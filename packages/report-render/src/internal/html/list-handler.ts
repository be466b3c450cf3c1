import type { Element } from 'hast';
import { h } from 'hastscript';
import type { List } from '../../tree/list.ts';
import type { HtmlContext } from './context.ts';

/**
 * A list with its nested lists.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const listHandler = (node: List, context: HtmlContext): Element =>
  h(
    node.ordered ? 'ol' : 'ul',
    node.items.map((item) =>
      h('li', [
        ...context.inline(item.children),
        item.list === undefined ? null : listHandler(item.list, context),
      ]),
    ),
  );
