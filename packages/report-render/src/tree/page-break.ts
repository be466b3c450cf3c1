/**
 * A page break (sidbrytning) in formats that have pages.
 *
 * @category Tree
 */
export interface PageBreak {
  /** Node type. */
  readonly type: 'page-break';
}

/**
 * Builds a page break (sidbrytning).
 *
 * @returns the node
 *
 * @example
 * ```ts
 * import { pageBreak } from '@sdn/report-render';
 *
 * pageBreak(); // => { type: 'page-break' }
 * ```
 *
 * @category Constructors
 */
export const pageBreak = (): PageBreak => ({ type: 'page-break' });
