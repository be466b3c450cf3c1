/**
 * An appendix (bilaga).
 *
 * @category Tree
 */
export interface Appendix {
  /** What the appendix holds. */
  readonly title: string;
  /** Its number or letter; without it the place in the list. */
  readonly number?: string | undefined;
  /** Where it is found: a relative path or an http(s) address. */
  readonly href?: string | undefined;
}

/**
 * The list of appendices (bilagor).
 *
 * @category Tree
 */
export interface Appendices {
  /** Node type. */
  readonly type: 'appendices';
  /** The appendices in order. */
  readonly items: readonly Appendix[];
}

/**
 * Builds the list of appendices (bilagor).
 *
 * @param items - the appendices in order; a bare string is a title
 * @returns the node
 *
 * @example
 * ```ts
 * import { appendices } from '@sdn/report-render';
 *
 * appendices(['Internkontrollplan']).items; // => [{ title: 'Internkontrollplan' }]
 * ```
 *
 * @category Constructors
 */
export const appendices = (items: readonly (string | Appendix)[]): Appendices => ({
  type: 'appendices',
  items: items.map((item) => (typeof item === 'string' ? { title: item } : item)),
});
