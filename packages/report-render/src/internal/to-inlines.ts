import type { Inline, InlineContent } from '../tree/inline.ts';

/**
 * The one form that nodes hold: a list, so that renderers never branch on the caller's shorthand.
 *
 * @param content - one inline or several
 * @returns a list
 */
export const toInlines = (content: InlineContent): readonly Inline[] =>
  isList(content) ? content : [content];

const isList = (content: InlineContent): content is readonly Inline[] => Array.isArray(content);
