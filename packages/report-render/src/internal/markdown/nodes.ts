import type { Link, List, ListItem, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';

/**
 * Text on one line: a line break is a node of its own.
 *
 * @param value - the words
 * @returns the node
 */
export const text = (value: string): Text => ({
  type: 'text',
  value: value.replace(/[\s\u0085]*[\n\r\t\f\v\u0085\u2028\u2029]+[\s\u0085]*/g, ' '),
});

/**
 * Strong text.
 *
 * @param children - what stands inside
 * @returns the node
 */
export const strong = (children: PhrasingContent[]): Strong => ({ type: 'strong', children });

/**
 * A paragraph.
 *
 * @param children - what stands inside
 * @returns the node
 */
export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/**
 * A link.
 *
 * @param url - the address
 * @param children - what stands inside
 * @returns the node
 */
export const link = (url: string, children: PhrasingContent[]): Link => ({ type: 'link', url, children });

/**
 * A tight list.
 *
 * @param ordered - whether the items are numbered
 * @param children - what stands inside
 * @returns the node
 */
export const list = (ordered: boolean, children: ListItem[]): List => ({
  type: 'list',
  ordered,
  spread: false,
  children,
});

/**
 * An item of a tight list, with an optional list below its text.
 *
 * @param children - what stands inside
 * @param below - a list nested under the text
 * @returns the node
 */
export const listItem = (children: PhrasingContent[], below?: List): ListItem => ({
  type: 'listItem',
  spread: false,
  children: below === undefined ? [paragraph(children)] : [paragraph(children), below],
});

const phrasing = new Set([
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'inlineCode',
  'delete',
  'html',
  'image',
]);

/**
 * Whether a node may stand inside a line.
 *
 * @param node - a node
 * @returns true for text and marks
 */
export const isPhrasing = (node: RootContent): node is PhrasingContent => phrasing.has(node.type);
