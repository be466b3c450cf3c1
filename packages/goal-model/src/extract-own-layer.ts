import { diffPlans, type FieldChanged } from './diff-plans.ts';
import type { Goal } from './goal.ts';
import type { Activity, Indicator, Plan, PlanRows } from './plan.ts';

/**
 * What a unit's plan adds to the board's plan, and what it does with the rest.
 *
 * @category Inheritance
 */
export interface OwnLayer {
  /** Goals, indicators and activities that the board's plan does not have. */
  readonly own: OwnRows;
  /** Ids of the rows taken over from the board's plan, changed or not, in the order of the unit's plan. */
  readonly inherited: InheritedIds;
  /** Fields of inherited rows that differ from the board's plan. */
  readonly changed: readonly FieldChanged[];
}

/**
 * Rows of a unit's own.
 *
 * @category Inheritance
 */
export interface OwnRows extends PlanRows {
  /** Own indicators. */
  readonly indicators: readonly Indicator[];
  /** Own activities. */
  readonly activities: readonly Activity[];
}

/**
 * Ids of inherited rows, list by list.
 *
 * @category Inheritance
 */
export interface InheritedIds {
  /** Ids of inherited goals. */
  readonly goals: readonly string[];
  /** Ids of inherited indicators. */
  readonly indicators: readonly string[];
  /** Ids of inherited activities. */
  readonly activities: readonly string[];
}

/**
 * Parts a unit's plan (enhetsplan) into what it took over from the board's plan and its own layer (eget lager), and finds where
 * inherited content was changed.
 *
 * A unit takes up some of the board's goals and adds unit goals, way of working, indicators and activities. A row is inherited
 * when a row of the same list in the board's plan has its id; where the two documents number their rows apart, find the pairs with
 * `matchGoals` first. An own target on an inherited indicator is a change too: units set their own.
 *
 * @param boardPlan - the board's plan
 * @param unitPlan - the unit's plan
 * @returns own rows, inherited ids and changes
 * @throws `GoalModelError` `id-missing` or `id-duplicate` where rows cannot be told apart
 *
 * @example
 * ```ts
 * import { extractOwnLayer } from '@sdn/goal-model/editing';
 *
 * const document = { kind: 'board-plan', level: 'board', year: 2020, organisation: 'Nämnden', stage: 'final' } as const;
 * const boardPlan = {
 *   document,
 *   goals: [{ id: 'N2.4.a', level: 'board', title: 'Boende har tillgång till kultur' }],
 * } as const;
 * const unitPlan = {
 *   document: { ...document, kind: 'unit-plan', level: 'unit', organisation: 'Enheten' },
 *   goals: [
 *     { id: 'N2.4.a', level: 'board', title: 'Boende har tillgång till ett rikt utbud av kultur' },
 *     { id: 'E2.4.a.1', level: 'unit', title: 'Enhetens brukare har tillgång till ett rikt kulturliv', parent: 'N2.4.a' },
 *   ],
 * } as const;
 * const layer = extractOwnLayer(boardPlan, unitPlan);
 * layer.own.goals.map((goal) => goal.id); // => ['E2.4.a.1']
 * layer.inherited.goals; // => ['N2.4.a']
 * layer.changed.map(({ kind, id }) => [kind, id]); // => [['reworded', 'N2.4.a']]
 * ```
 *
 * @category Inheritance
 */
export const extractOwnLayer = (boardPlan: Plan, unitPlan: Plan): OwnLayer => {
  const goals = part<Goal>(boardPlan.goals, unitPlan.goals);
  const indicators = part<Indicator>(boardPlan.indicators, unitPlan.indicators);
  const activities = part<Activity>(boardPlan.activities, unitPlan.activities);
  return {
    own: { goals: goals.own, indicators: indicators.own, activities: activities.own },
    inherited: {
      goals: goals.inherited,
      indicators: indicators.inherited,
      activities: activities.inherited,
    },
    changed: diffPlans(boardPlan, unitPlan).filter(
      // The decisions of a unit are its own, whatever their numbers.
      (change): change is FieldChanged =>
        'field' in change && change.list !== 'document' && change.list !== 'decisions',
    ),
  };
};

const part = <Row extends { readonly id: string }>(
  above: readonly Row[] = [],
  rows: readonly Row[] = [],
): { own: Row[]; inherited: string[] } => {
  const ids = new Set(above.map((row) => row.id));
  return {
    own: rows.filter((row) => !ids.has(row.id)),
    inherited: rows.filter((row) => ids.has(row.id)).map((row) => row.id),
  };
};
