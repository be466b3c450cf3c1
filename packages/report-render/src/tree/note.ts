import type { List } from './list.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * A note set apart from the running text (faktaruta).
 *
 * @category Tree
 */
export interface Note {
  /** Node type. */
  readonly type: 'note';
  /** `information` explains, `attention` asks the reader to act or take care. */
  readonly kind: 'information' | 'attention';
  /** Title of the note; without it the message table's word for its kind. */
  readonly title?: string | undefined;
  /** What the note says. */
  readonly children: readonly (Paragraph | List)[];
}

/**
 * Builds a note set apart from the running text (faktaruta).
 *
 * @param kind - `information` explains, `attention` asks the reader to act or take care
 * @param children - paragraphs and lists
 * @param title - title of the note; without it the message table's word for its kind
 * @returns the node
 *
 * @example
 * ```ts
 * import { note, paragraph } from '@sdn/report-render';
 *
 * note('information', [paragraph('Belopp i mnkr.')]).kind; // => 'information'
 * ```
 *
 * @category Constructors
 */
export const note = (kind: Note['kind'], children: Note['children'], title?: string): Note => ({
  type: 'note',
  kind,
  children,
  ...(title === undefined ? {} : { title }),
});
