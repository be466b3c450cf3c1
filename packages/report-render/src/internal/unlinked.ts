import type { Inline } from '../tree/inline.ts';

/**
 * The text of a link without links inside it, which no format can hold: their text stays.
 *
 * @param children - text and marks
 * @returns the same without links
 */
export const unlinked = (children: readonly Inline[]): readonly Inline[] =>
  children.flatMap((child): readonly Inline[] => {
    if (typeof child === 'string' || !('children' in child)) return [child];
    return child.type === 'link'
      ? unlinked(child.children)
      : [{ ...child, children: unlinked(child.children) }];
  });
