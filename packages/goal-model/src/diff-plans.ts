import { sameValue } from './internal/same-value.ts';
import { indexRows } from './internal/index-rows.ts';
import type { Plan } from './plan.ts';

/**
 * The lists of a plan, and its document.
 *
 * @category Changes
 */
export type PlanList = 'goals' | 'indicators' | 'activities' | 'decisions';

/**
 * How a field of a row changed, in the words of the field: flyttat `moved` (parent or goal), omnumrerat `renumbered`,
 * omformulerat `reworded`, ändrad nivå `re-levelled`, ändrat årsmål `target-changed`, ändrade datum `dates-changed`, ändrad
 * status `status-changed`, annat `changed`.
 *
 * @category Changes
 */
export type FieldChangeKind =
  | 'moved'
  | 'renumbered'
  | 'reworded'
  | 're-levelled'
  | 'target-changed'
  | 'dates-changed'
  | 'status-changed'
  | 'changed';

/**
 * A row that the second plan has and the first has not.
 *
 * @category Changes
 */
export interface RowAdded {
  /** Kind of change. */
  readonly kind: 'added';
  /** The list. */
  readonly list: PlanList;
  /** Id of the row. */
  readonly id: string;
  /** Index in the second plan. */
  readonly index: number;
  /** The row itself. */
  readonly row: PlanRow;
}

/**
 * A row that the first plan has and the second has not.
 *
 * @category Changes
 */
export interface RowRemoved {
  /** Kind of change. */
  readonly kind: 'removed';
  /** The list. */
  readonly list: PlanList;
  /** Id of the row. */
  readonly id: string;
  /** The row itself. */
  readonly row: PlanRow;
}

/**
 * A field whose value differs.
 *
 * @category Changes
 */
export interface FieldChanged {
  /** Kind of change, by field. */
  readonly kind: FieldChangeKind;
  /** The list, or the document itself. */
  readonly list: PlanList | 'document';
  /** Id of the row; `document` for the document. */
  readonly id: string;
  /** Title or text of the row in the second plan. */
  readonly title: string;
  /** Name of the field. */
  readonly field: string;
  /** Value in the first plan; undefined where it has none. */
  readonly before: unknown;
  /** Value in the second plan; undefined where it has none. */
  readonly after: unknown;
}

/**
 * Rows that stand in another order.
 *
 * @category Changes
 */
export interface RowsReordered {
  /** Kind of change. */
  readonly kind: 'reordered';
  /** The list. */
  readonly list: PlanList;
  /** Ids in the order of the second plan. */
  readonly order: readonly string[];
}

/**
 * One difference between two plans.
 *
 * @category Changes
 */
export type PlanChange = RowAdded | RowRemoved | FieldChanged | RowsReordered;

/**
 * A row of any list.
 *
 * @category Changes
 */
export type PlanRow = NonNullable<Plan[PlanList]>[number];

const lists: readonly PlanList[] = ['goals', 'indicators', 'activities', 'decisions'];

const kindByField: ReadonlyMap<string, FieldChangeKind> = new Map([
  ['parent', 'moved'],
  ['goal', 'moved'],
  ['number', 'renumbered'],
  ['title', 'reworded'],
  ['text', 'reworded'],
  ['level', 're-levelled'],
  ['target', 'target-changed'],
  ['councilTarget', 'target-changed'],
  ['start', 'dates-changed'],
  ['end', 'dates-changed'],
  ['status', 'status-changed'],
]);

/**
 * Lists what differs between two editions of a plan: added, removed, moved, renumbered, reworded, re-levelled, targets and
 * dates changed (ändringar mellan två utgåvor).
 *
 * Rows are the same row when they have the same id. Between years, where ids and numbers change, ask `matchGoals` first. The
 * changes are complete: `applyChanges` turns the first plan into the second. An absent list equals an empty one and an
 * undefined field an absent one. `formatChanges` puts the changes into words.
 *
 * @param before - the earlier plan
 * @param after - the later plan
 * @returns the changes: document first, then list by list removed, changed, added and reordered; empty for equal plans
 * @throws {@link GoalModelError} `id-missing` or `id-duplicate` where rows cannot be told apart
 *
 * @example
 * ```ts
 * import { diffPlans } from '@sdn/goal-model';
 *
 * const draft = {
 *   document: { kind: 'board-plan', level: 'board', year: 2021, organisation: 'Exempel stadsdelsnämnd', stage: 'draft' },
 *   goals: [{ id: 'kf-1.1', level: 'council', number: '1.1', title: 'Människor är självförsörjande' }],
 *   indicators: [{ id: 'ind-6', goal: 'kf-1.1', owner: 'council', title: 'Antal platser för feriejobb', target: '645 st' }],
 * } as const;
 * const revised = { ...draft, indicators: [{ ...draft.indicators[0], target: '700 st' }] };
 *
 * diffPlans(draft, revised);
 * // => [{ kind: 'target-changed', list: 'indicators', id: 'ind-6', title: 'Antal platser för feriejobb',
 * //      field: 'target', before: '645 st', after: '700 st' }]
 * diffPlans(draft, draft); // => []
 * ```
 *
 * @category Changes
 */
export const diffPlans = (before: Plan, after: Plan): PlanChange[] => [
  ...diffFields('document', 'document', before.document, after.document),
  ...lists.flatMap((list) => diffList(list, before[list] ?? [], after[list] ?? [])),
];

const diffList = (list: PlanList, before: readonly PlanRow[], after: readonly PlanRow[]): PlanChange[] => {
  const earlier = indexRows(before, list, (row) => row);
  const later = indexRows(after, list, (row) => row);
  const removed = before
    .filter((row) => !later.has(row.id))
    .map((row): RowRemoved => ({ kind: 'removed', list, id: row.id, row }));
  const changed = before.flatMap((row) => {
    const now = later.get(row.id);
    return now === undefined || now === row ? [] : diffFields(list, row.id, row, now);
  });
  const added = after.flatMap((row, index): RowAdded[] =>
    earlier.has(row.id) ? [] : [{ kind: 'added', list, id: row.id, index, row }],
  );
  const order = after.map((row) => row.id);
  const kept = before.filter((row) => later.has(row.id)).map((row) => row.id);
  const keptNow = order.filter((id) => earlier.has(id));
  const reordered: RowsReordered[] = sameValue(kept, keptNow) ? [] : [{ kind: 'reordered', list, order }];
  return [...removed, ...changed, ...added, ...reordered];
};

const diffFields = (
  list: FieldChanged['list'],
  id: string,
  before: object,
  after: object,
): FieldChanged[] => {
  const [earlier, later] = [fieldsOf(before), fieldsOf(after)];
  const title = [later.get('title'), later.get('text')].find((value) => typeof value === 'string') ?? id;
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .filter((field) => !sameValue(earlier.get(field), later.get(field)))
    .map((field) => ({
      kind: kindByField.get(field) ?? 'changed',
      list,
      id,
      title,
      field,
      before: earlier.get(field),
      after: later.get(field),
    }));
};

const fieldsOf = (row: object): ReadonlyMap<string, unknown> => new Map<string, unknown>(Object.entries(row));
