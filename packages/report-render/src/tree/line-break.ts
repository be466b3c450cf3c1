/**
 * A forced line break (radbrytning) inside a paragraph or a cell.
 *
 * @category Tree
 */
export interface LineBreak {
  /** Node type. */
  readonly type: 'line-break';
}

/**
 * Builds a forced line break (radbrytning). Prefer two paragraphs where the text starts anew.
 *
 * @returns the node
 *
 * @example
 * ```ts
 * import { lineBreak } from '@sdn/report-render';
 *
 * lineBreak(); // => { type: 'line-break' }
 * ```
 *
 * @category Constructors
 */
export const lineBreak = (): LineBreak => ({ type: 'line-break' });
