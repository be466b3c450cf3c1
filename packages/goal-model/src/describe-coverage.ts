import type { PlanRows } from './plan.ts';

/**
 * Which goals are measured and acted on, which measures have no goal, and which goals of Agenda 2030 are served.
 *
 * @category Reports
 */
export interface Coverage {
  /** Ids of goals below direction level without indicator. */
  readonly goalsWithoutIndicator: readonly string[];
  /** Ids of goals below direction level without activity. */
  readonly goalsWithoutActivity: readonly string[];
  /** Ids of goals below direction level with neither. */
  readonly goalsWithoutMeasure: readonly string[];
  /** Ids of indicators whose goal is not in the plan. */
  readonly indicatorsWithoutGoal: readonly string[];
  /** Ids of activities whose goal is not in the plan. */
  readonly activitiesWithoutGoal: readonly string[];
  /** The 17 goals of Agenda 2030, in order. */
  readonly agenda2030: readonly AgendaCoverage[];
}

/**
 * Which goals of the plan serve one goal of Agenda 2030.
 *
 * @category Reports
 */
export interface AgendaCoverage {
  /** Number of the goal of Agenda 2030, 1 to 17. */
  readonly agenda: number;
  /** Ids of the goals of the plan that are tied to it. */
  readonly goals: readonly string[];
}

/**
 * Reports what a plan covers (täckning): goals without measure, measures without goal, and Agenda 2030.
 *
 * Direction goals are left out of the gaps, since published plans measure and act below them. Takes rows that form no tree as
 * well. For findings with severities use `validatePlan`.
 *
 * @param rows - goals, indicators and activities; a tree will do
 * @returns the coverage, ids in the order of the plan
 *
 * @example
 * ```ts
 * import { describeCoverage } from '@sdn/goal-model/coverage';
 *
 * const coverage = describeCoverage({
 *   goals: [
 *     { id: 'kf-2.3', level: 'council', title: 'Hållbara transporter', agenda2030: [11, 13] },
 *     { id: 'nm-2.3.1', level: 'board', title: 'Nämndens resor är klimatsmarta', parent: 'kf-2.3' },
 *   ],
 *   activities: [{ id: 'act-1', goal: 'nm-2.3.1', owner: 'board', title: 'Ta fram en resplan' }],
 * });
 * coverage.goalsWithoutIndicator; // => ['kf-2.3', 'nm-2.3.1']
 * coverage.goalsWithoutMeasure; // => ['kf-2.3']
 * coverage.agenda2030[12]; // => { agenda: 13, goals: ['kf-2.3'] }
 * ```
 *
 * @category Reports
 */
export const describeCoverage = (rows: PlanRows): Coverage => {
  const { goals, indicators = [], activities = [] } = rows;
  const ids = new Set(goals.map((goal) => goal.id));
  const measured = new Set(indicators.map((row) => row.goal));
  const acted = new Set(activities.map((row) => row.goal));
  const below = goals.filter((goal) => goal.level !== 'direction').map((goal) => goal.id);
  const homeless = (list: readonly { readonly id: string; readonly goal: string }[]): string[] =>
    list.filter((row) => !ids.has(row.goal)).map((row) => row.id);
  return {
    goalsWithoutIndicator: below.filter((id) => !measured.has(id)),
    goalsWithoutActivity: below.filter((id) => !acted.has(id)),
    goalsWithoutMeasure: below.filter((id) => !measured.has(id) && !acted.has(id)),
    indicatorsWithoutGoal: homeless(indicators),
    activitiesWithoutGoal: homeless(activities),
    agenda2030: Array.from({ length: 17 }, (_, index) => ({
      agenda: index + 1,
      goals: goals.filter((goal) => goal.agenda2030?.includes(index + 1)).map((goal) => goal.id),
    })),
  };
};
