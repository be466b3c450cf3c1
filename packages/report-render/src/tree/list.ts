import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * An item of a list (listpunkt), with an optional list below it.
 *
 * @category Tree
 */
export interface ListItem {
  /** The item's text. */
  readonly children: readonly Inline[];
  /** A list nested under the item. */
  readonly list?: List | undefined;
}

/**
 * A list (lista), numbered or with bullets.
 *
 * @category Tree
 */
export interface List {
  /** Node type. */
  readonly type: 'list';
  /** Whether the order carries meaning and items are numbered. */
  readonly ordered: boolean;
  /** The items in order. */
  readonly items: readonly ListItem[];
}

/**
 * What a list can be given as an item: text, or an item with a nested list.
 *
 * @category Tree
 */
export type ListItemInput = InlineContent | ListItem;

/**
 * Builds a list with bullets (punktlista), or a numbered one.
 *
 * @param items - text of each item; use `{ children, list }` to nest
 * @param options - whether the items are numbered
 * @param options.ordered - numbers the items when true
 * @returns the node
 *
 * @example
 * ```ts
 * import { list } from '@sdn/report-render';
 *
 * list(['Förskola', 'Äldreomsorg']).items.length; // => 2
 * ```
 *
 * @category Constructors
 */
export const list = (items: readonly ListItemInput[], options: ListOptions = {}): List => ({
  type: 'list',
  ordered: options.ordered ?? false,
  items: items.map((item) => (isItem(item) ? item : { children: toInlines(item) })),
});

/**
 * Options of {@link list}.
 *
 * @category Constructors
 */
export interface ListOptions {
  /** Numbers the items when true. */
  readonly ordered?: boolean | undefined;
}

const isItem = (item: ListItemInput): item is ListItem =>
  typeof item === 'object' && 'children' in item && !('type' in item);
