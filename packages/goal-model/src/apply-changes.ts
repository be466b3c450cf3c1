import type { FieldChanged, PlanChange, PlanList, PlanRow } from './diff-plans.ts';
import { GoalModelError } from './errors.ts';
import { indexRows } from './internal/index-rows.ts';
import { sameValue } from './internal/same-value.ts';
import type { Plan } from './plan.ts';

/**
 * Applies changes to a plan, so that the changes between two plans turn the first into the second.
 *
 * Rows that do not change are the very same objects in the result.
 *
 * @param plan - the plan that the changes start from
 * @param changes - the changes, from `diffPlans`
 * @returns the changed plan
 * @throws `GoalModelError` `change-misfit` when a change does not fit the plan: its row is not there or already there, its
 *   place or order is not one of the plan, or its field has another value than the change starts from
 *
 * @example
 * ```ts
 * import { diffPlans } from '@sdn/goal-model';
 * import { applyChanges } from '@sdn/goal-model/editing';
 *
 * const plan = {
 *   document: { kind: 'board-plan', level: 'board', year: 2021, organisation: 'Exempel stadsdelsnämnd', stage: 'draft' },
 *   goals: [{ id: 'kf-1.1', level: 'council', number: '1.1', title: 'Människor är självförsörjande' }],
 * } as const;
 * const final = { ...plan, document: { ...plan.document, stage: 'final' } } as const;
 * const changes = diffPlans(plan, final);
 * applyChanges(plan, changes).document.stage; // => 'final'
 * applyChanges(plan, changes).goals[0] === plan.goals[0]; // => true
 * applyChanges(final, changes); // => throws 'change-misfit'
 * ```
 *
 * @category Changes
 */
export const applyChanges = (plan: Plan, changes: readonly PlanChange[]): Plan => {
  const of = (list: PlanChange['list']): PlanChange[] => changes.filter((change) => change.list === list);
  const rows = <Row extends PlanRow>(
    list: PlanList,
    before: readonly Row[] | undefined,
  ): readonly Row[] | undefined => (of(list).length === 0 ? before : applyToList(before ?? [], of(list)));
  return {
    document: changeFields(plan.document, of('document')),
    goals: rows('goals', plan.goals) ?? [],
    indicators: rows('indicators', plan.indicators),
    activities: rows('activities', plan.activities),
    decisions: rows('decisions', plan.decisions),
  };
};

const applyToList = <Row extends PlanRow>(before: readonly Row[], changes: readonly PlanChange[]): Row[] => {
  const rows = indexRows(before, 'row', (row) => row);
  const byRow = new Map<string, PlanChange[]>();
  for (const change of changes) {
    if (change.kind === 'reordered') continue;
    byRow.set(change.id, [...(byRow.get(change.id) ?? []), change]);
    if (rows.has(change.id) === (change.kind === 'added')) misfit(change.kind, change.id);
  }
  const kept = before
    .filter(({ id }) => byRow.get(id)?.[0]?.kind !== 'removed')
    .map((row) => changeFields(row, byRow.get(row.id) ?? []))
    .values();
  // A change of this list holds rows of this list.
  const added = new Map(
    changes.filter((change) => change.kind === 'added').map(({ index, row }) => [index, row as Row]),
  );
  const result: Row[] = [];
  for (
    let row = added.get(0) ?? kept.next().value;
    row !== undefined;
    row = added.get(result.length) ?? kept.next().value
  ) {
    result.push(row);
  }
  const placed = new Set(result.map(({ id }) => id));
  for (const change of changes) {
    if (change.kind === 'added' && !placed.has(change.id)) misfit(change.kind, change.id);
  }
  const order = changes.find((change) => change.kind === 'reordered')?.order;
  if (order === undefined) return result;
  const place = new Map(order.map((id, index) => [id, index]));
  for (const { id } of result) if (!place.has(id)) misfit('reordered', id);
  return result.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
};

const changeFields = <Row extends object>(row: Row, changes: readonly PlanChange[]): Row => {
  const fields = changes.filter((change): change is FieldChanged => 'field' in change);
  if (fields.length === 0) return row;
  const values = new Map<string, unknown>(Object.entries(row));
  for (const { kind, id, field, before, after } of fields) {
    if (!sameValue(values.get(field), before)) misfit(kind, id);
    if (after === undefined) values.delete(field);
    else values.set(field, after);
  }
  return Object.fromEntries(values) as Row;
};

const misfit = (kind: string, id: string): never => {
  throw new GoalModelError(
    'change-misfit',
    `The change "${kind}" of "${id}" does not fit this plan. Apply changes to the plan that they were made from.`,
    { kind, id },
  );
};
