import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Appendices } from '../../tree/appendices.ts';
import type { Attest } from '../../tree/attest.ts';
import type { Decisions } from '../../tree/decisions.ts';
import type { KeyFigures } from '../../tree/key-figures.ts';
import { appendixNumber } from '../appendix-number.ts';
import { fillText } from '../fill-text.ts';
import { safeHref } from '../safe-href.ts';
import type { HtmlContext } from './context.ts';
import { statusElement } from './status-element.ts';

/**
 * Figures with their names, as a description list.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const keyFiguresHandler = (node: KeyFigures, context: HtmlContext): Element =>
  h(
    'dl',
    { className: ['figures'] },
    node.items.map((item) =>
      h('div', [
        h('dt', item.label),
        h('dd', { className: ['value'] }, context.inline(item.value)),
        item.status === undefined
          ? null
          : h('dd', statusElement(item.status, context.messages[`status.${item.status}`])),
        item.note === undefined ? null : h('dd', { className: ['quiet'] }, item.note),
      ]),
    ),
  );

/**
 * Decisions numbered from 1.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const decisionsHandler = (node: Decisions, context: HtmlContext): Element =>
  h(
    'ol',
    { className: ['decisions'] },
    node.items.map((item) => h('li', context.inline(item))),
  );

/**
 * Appendices with their numbers.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const appendicesHandler = (node: Appendices, context: HtmlContext): Element =>
  h(
    'ul',
    { className: ['appendices'] },
    node.items.map((item, index) => {
      const href = item.href === undefined ? undefined : safeHref(item.href);
      return h('li', [
        h('span', { className: ['quiet'] }, appendixNumber(item, index, context.messages)),
        ' ',
        href === undefined ? item.title : h('a', { href }, item.title),
      ]);
    }),
  );

/**
 * Roles with names and days of signing.
 *
 * @param node - the node
 * @param context - what every handler gets
 * @returns the element
 */
export const attestHandler = (node: Attest, context: HtmlContext): Element =>
  h(
    'ul',
    { className: ['attest'] },
    node.entries.map(({ role, name, date }) =>
      h('li', [
        h('strong', role),
        name === undefined ? null : h('span', name),
        h(
          'span',
          { className: ['quiet'] },
          date === undefined
            ? context.messages['attest.unsigned']
            : fillText(context.messages['attest.signed'], { date }),
        ),
      ]),
    ),
  );
