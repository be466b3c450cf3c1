import type { HeadingLevel } from './heading.ts';

/**
 * The table of contents (innehållsförteckning), made from the headings.
 *
 * @category Tree
 */
export interface Contents {
  /** Node type. */
  readonly type: 'contents';
  /** The deepest heading level that is listed. */
  readonly depth: HeadingLevel;
}

/**
 * Builds a table of contents (innehållsförteckning).
 *
 * @param depth - the deepest heading level that is listed; 2 unless said otherwise
 * @returns the node
 *
 * @example
 * ```ts
 * import { contents } from '@sdn/report-render';
 *
 * contents(); // => { type: 'contents', depth: 2 }
 * ```
 *
 * @category Constructors
 */
export const contents = (depth: HeadingLevel = 2): Contents => ({ type: 'contents', depth });
