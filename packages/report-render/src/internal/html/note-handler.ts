import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Note } from '../../tree/note.ts';
import type { HtmlContext } from './context.ts';

/**
 * A note named by its title, so that speech announces it as one.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const noteHandler = (node: Note, context: HtmlContext): Element => {
  const id = context.newId('note');
  const title = node.title ?? context.messages[`note.${node.kind}`];
  return h('div', { className: ['note', node.kind], role: 'note', ariaLabelledBy: [id] }, [
    h('p', { className: ['note-title'], id }, title),
    ...context.blocks(node.children),
  ]);
};
