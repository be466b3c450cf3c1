import type { Activity } from '@sdn/goal-model';
import { fillText } from '../internal/fill-text.ts';
import { isFollowUp } from '../internal/documents/is-follow-up.ts';
import { sortByTitle } from '../internal/sort-by-title.ts';
import { textsOf } from '../internal/texts.ts';
import { commentRow } from '../tree/comment-row.ts';
import { type Table, table, type TableRow } from '../tree/table.ts';
import { tableRow } from '../tree/table-row.ts';
import { type GoalMessages, goalMessages } from './goal-messages.ts';
import type { GoalTableOptions } from './goal-options.ts';

/**
 * Options of {@link buildActivityTable}.
 *
 * @category Goals
 */
export interface ActivityTableOptions extends GoalTableOptions {
  /** Number and title of the goal, for the caption. */
  readonly goal: string;
}

/**
 * Builds the table of the activities (aktiviteter) under a goal, in Swedish alphabetical order.
 *
 * Aktivitet, startdatum, slutdatum, and in follow-ups avvikelse. Leading board, partners and comment stand as rows of their own
 * below their activity. A day that is not set stays empty.
 *
 * @param activities - the activities
 * @param options - kind of document, the goal's name and the words
 * @returns the table
 * @throws ReportRenderError `tree-invalid` when the language is unknown
 *
 * @example
 * ```ts
 * import { buildActivityTable } from '@sdn/report-render/from-goals';
 *
 * const activities = [
 *   { id: 'a-2', goal: 'nm-1', owner: 'board', title: 'Översyn av lokaler', start: '2021-01-01', end: '2021-12-31' },
 *   { id: 'a-1', goal: 'nm-1', owner: 'board', title: 'Arbetsmarknadsdagar' },
 * ] as const;
 * const { columns, rows } = buildActivityTable(activities, { kind: 'board-plan', goal: '1.1.1 Vuxna försörjer sig' });
 * columns.map(({ label }) => label); // => ['Aktivitet', 'Startdatum', 'Slutdatum']
 * rows.map((row) => 'cells' in row && row.cells[0]); // => [['Arbetsmarknadsdagar'], ['Översyn av lokaler']]
 * ```
 *
 * @category Goals
 */
export const buildActivityTable = (activities: readonly Activity[], options: ActivityTableOptions): Table => {
  const texts = textsOf(goalMessages, options);
  const followUp = isFollowUp(options.kind);
  return table({
    caption: fillText(texts['activities.caption'], { goal: options.goal }),
    columns: [
      texts['activities.title'],
      texts['activities.start'],
      texts['activities.end'],
      ...(followUp ? [texts['activities.deviation']] : []),
    ],
    rows: sortByTitle(activities).flatMap((activity) => [
      tableRow('row', [
        activity.title,
        activity.start ?? '',
        activity.end ?? '',
        ...(followUp ? [activity.deviation ?? ''] : []),
      ]),
      ...commentsOf(activity, texts),
    ]),
  });
};

const commentsOf = ({ leader, partners = [], comment }: Activity, texts: GoalMessages): TableRow[] =>
  [
    ...(leader === undefined ? [] : [fillText(texts['activities.leader'], { leader })]),
    ...(partners.length === 0
      ? []
      : [fillText(texts['activities.partners'], { partners: partners.join(', ') })]),
    ...(comment === undefined || comment === '' ? [] : [comment]),
  ].map((text) => commentRow(text));
