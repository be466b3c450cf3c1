import type { Transcription } from '@sdn-examples/transcription';

/** The views of the page, in the order of its navigation. */
export const views = ['goals', 'indicators', 'budget', 'findings', 'tables', 'rules'] as const;
export type View = (typeof views)[number];

/** A place on the page: a view, and the id of an element in it. */
export interface Place {
  readonly view: View;
  readonly id: string;
}

export const goalId = (index: number): string => `goal-${index}`;
export const activityId = (index: number): string => `activity-${index}`;
export const indicatorId = (index: number): string => `indicator-${index}`;
export const adjustmentId = (index: number): string => `adjustment-${index}`;
export const decisionId = (index: number): string => `decision-${index}`;
export const tableId = (table: number): string => `table-${table}`;
export const rowId = (table: number, row: number): string => `row-${table}-${row}`;
export const cellId = (table: number, row: number, column: number): string =>
  `cell-${table}-${row}-${column}`;

/** The address of a view, for a link. The slash tells it from an anchor within the page. */
export const addressOf = (view: View): string => `#/${view}`;

/** The address of a place, for a link. */
export const hrefOf = ({ view, id }: Place): string => `${addressOf(view)}/${id}`;

/** The view and element that the part of an address after `#` names; undefined when it names none of ours. */
export const readAddress = (hash: string): { view: View; id: string | undefined } | undefined => {
  const [name, id] = hash.replace(/^#\//, '').split('/');
  const view = views.find((each) => each === name);
  return view && { view, id: id === '' ? undefined : id };
};

type Path = readonly (string | number)[];

/** A judgement stands under its goal; that of the whole document under none. */
const placeOfJudgement = (key: string | undefined, { goals }: Transcription): Place | undefined => {
  const index = goals.findIndex((goal) => goal.key === key);
  return index < 0 ? undefined : { view: 'goals', id: goalId(index) };
};

const placeInTables = ([table, second, third, , fifth]: Path): Place | undefined => {
  if (typeof table !== 'number') return undefined;
  // ['tables', 3, 'rows', 2, 'cells', 1], or a table's title or heading.
  if (second !== 'rows' || typeof third !== 'number') return { view: 'tables', id: tableId(table) };
  return {
    view: 'tables',
    id: typeof fifth === 'number' ? cellId(table, third, fifth) : rowId(table, third),
  };
};

/** The place that a finding's path speaks of: property names and indexes from the document down. */
export const placeOf = (path: Path, data: Transcription): Place | undefined => {
  const [head, ...rest] = path;
  const [index] = rest;
  if (head === 'plan') return placeOf(rest, data);
  if (head === 'tables') return placeInTables(rest);
  if (typeof index !== 'number') return undefined;
  switch (head) {
    case 'goals':
      return { view: 'goals', id: goalId(index) };
    case 'indicators':
      return { view: 'indicators', id: indicatorId(index) };
    case 'activities':
      return { view: 'goals', id: activityId(index) };
    case 'judgements':
      return placeOfJudgement(data.judgements[index]?.goal, data);
    case 'adjustments':
      return { view: 'budget', id: adjustmentId(index) };
    case 'decisions':
      return { view: 'tables', id: decisionId(index) };
    default:
      return undefined;
  }
};
