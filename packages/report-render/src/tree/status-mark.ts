/**
 * A verdict (bedömning) as goals and indicators bear it.
 *
 * `met` uppfylls helt, `partly` uppfylls delvis, `not-met` uppfylls inte, `not-assessable` kan inte bedömas,
 * `needs-rule` missed numerically and no tolerance rule was given. The literals are those of `@sdn/goal-model` and
 * `@sdn/indicator-calc`.
 *
 * @category Tree
 */
export type ReportStatus = (typeof reportStatuses)[number];

/**
 * Every verdict, the best first.
 *
 * @category Tree
 */
export const reportStatuses = ['met', 'partly', 'not-met', 'not-assessable', 'needs-rule'] as const;

/**
 * A status mark (statusmarkering): always symbol and text, in colour where the format has it.
 *
 * @category Tree
 */
export interface StatusMark {
  /** Node type. */
  readonly type: 'status';
  /** The verdict. */
  readonly status: ReportStatus;
  /** The text beside the symbol; without it the message table's word for the verdict is printed. */
  readonly label?: string | undefined;
}

/**
 * Builds a status mark (statusmarkering): symbol and text, never colour alone (WCAG 1.4.1).
 *
 * @param status - the verdict
 * @param label - the text beside the symbol, such as "Prognos: nås"; without it the message table's word
 * @returns the node
 *
 * @example
 * ```ts
 * import { statusMark } from '@sdn/report-render';
 *
 * statusMark('met'); // => { type: 'status', status: 'met' }
 * ```
 *
 * @category Constructors
 */
export const statusMark = (status: ReportStatus, label?: string): StatusMark =>
  label === undefined ? { type: 'status', status } : { type: 'status', status, label };
