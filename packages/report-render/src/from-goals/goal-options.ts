import type { Wording } from '../internal/texts.ts';
import type { GoalMessages } from './goal-messages.ts';
import type { DocumentKind } from '@sdn/goal-model';

/**
 * What every table and section of goals is told.
 *
 * @category Goals
 */
export interface GoalTableOptions extends Wording<GoalMessages> {
  /** The kind of document: plans have no deviation, status or grounds. */
  readonly kind: DocumentKind;
}
