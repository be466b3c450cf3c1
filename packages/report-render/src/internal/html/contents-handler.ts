import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Contents } from '../../tree/contents.ts';
import { nest, type Nested } from '../nest.ts';
import type { HtmlContext, HtmlHeading } from './context.ts';

/**
 * Links to the headings, nested as the headings are.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const contentsHandler = (node: Contents, context: HtmlContext): Element =>
  h(
    'nav',
    { className: ['contents'], ariaLabel: context.messages['contents.label'] },
    linkList(nest(context.headings.filter(({ level }) => level <= node.depth))),
  );

const linkList = (entries: readonly Nested<HtmlHeading>[]): Element =>
  h(
    'ol',
    entries.map(({ entry, children }) =>
      h('li', [
        h('a', { href: `#${entry.id}` }, entry.text),
        children.length === 0 ? null : linkList(children),
      ]),
    ),
  );
