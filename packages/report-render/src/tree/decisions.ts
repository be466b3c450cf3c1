import { toInlines } from '../internal/to-inlines.ts';
import type { Inline, InlineContent } from './inline.ts';

/**
 * The proposed decisions (förslag till beslut), numbered from 1.
 *
 * @category Tree
 */
export interface Decisions {
  /** Node type. */
  readonly type: 'decisions';
  /** One text per decision. */
  readonly items: readonly (readonly Inline[])[];
}

/**
 * Builds the list of proposed decisions (förslag till beslut).
 *
 * @param items - one text per decision, in the order of their numbers
 * @returns the node
 *
 * @example
 * ```ts
 * import { decisions } from '@sdn/report-render';
 *
 * decisions(['Nämnden godkänner tertialrapport 1.']).items.length; // => 1
 * ```
 *
 * @category Constructors
 */
export const decisions = (items: readonly InlineContent[]): Decisions => ({
  type: 'decisions',
  items: items.map(toInlines),
});
