import type { GoalId, GoalTree } from './build-goal-tree.ts';
import { GoalModelError } from './errors.ts';
import { keyOfExpectedResult } from './internal/expected-results.ts';
import { readStatus } from './internal/read-status.ts';
import { tallyOf } from './internal/tally.ts';
import type { GoalLevel, Owner } from './goal.ts';
import type { ItemStatus, StatusSource } from './status.ts';

/**
 * The kinds of items that a judgement rests on.
 *
 * KF-indikatorer, nämndindikatorer, enhetsindikatorer, KF-aktiviteter, nämndaktiviteter, enhetsaktiviteter, förväntade
 * resultat, underliggande mål.
 *
 * @category Grounds
 */
export type GroundGroup =
  | 'councilIndicators'
  | 'boardIndicators'
  | 'unitIndicators'
  | 'councilActivities'
  | 'boardActivities'
  | 'unitActivities'
  | 'expectedResults'
  | 'underlyingGoals';

/**
 * One item of a tally and the status that it was counted with.
 *
 * @category Grounds
 */
export interface TallyItem {
  /** Id of the indicator, activity, goal or expected result. */
  readonly id: string;
  /** The status counted. */
  readonly status: ItemStatus;
  /** False when no status was handed in, which counts as `not-assessable`. */
  readonly handedIn: boolean;
  /** Why it has the status, where the reason was handed in. */
  readonly reason?: string | undefined;
}

/**
 * How many items of one kind have which status, and which items they are.
 *
 * @category Grounds
 */
export interface Tally {
  /** Number of items. */
  readonly total: number;
  /** Items met. */
  readonly met: number;
  /** Items partly met. */
  readonly partly: number;
  /** Items not met. */
  readonly notMet: number;
  /** Items that cannot be assessed, or without a status. */
  readonly notAssessable: number;
  /** The items counted, in the order of the plan. */
  readonly items: readonly TallyItem[];
}

/**
 * What a judgement of one goal rests on, counted.
 *
 * @category Grounds
 */
export interface Grounds {
  /** The goal; undefined for the grounds of a whole document. */
  readonly goal: GoalId | undefined;
  /** Level of the goal; undefined for a whole document. */
  readonly level: GoalLevel | undefined;
  /** The counts, one tally per kind of item. */
  readonly groups: Readonly<Record<GroundGroup, Tally>>;
}

/**
 * The statuses of the items under goals, by id.
 *
 * A kind left out has no statuses: its items count as not assessable.
 *
 * @category Grounds
 */
export interface GroundStatuses {
  /** Statuses of indicators. */
  readonly indicators?: StatusSource | undefined;
  /** Statuses of activities. */
  readonly activities?: StatusSource | undefined;
  /** Grades of goals, counted as underlying goals of the goal above. */
  readonly goals?: StatusSource | undefined;
  /** Statuses of expected results, by their id or `<goal id>/<place>`, counted from 1. */
  readonly expectedResults?: StatusSource | undefined;
}

/**
 * Counts what stands directly under a goal, by kind and status: the grounds (grunder) of its judgement.
 *
 * The statuses are handed in, this package measures nothing. For the sentence that a report prints use `formatGrounds`,
 * for a proposed grade `suggestGrade`. Only what stands directly under the goal counts: a council goal rests on its own
 * council indicators and on its board goals, not on the board goals' indicators. For a whole document leave the goal
 * out: then every council goal counts as an underlying goal and nothing else does.
 *
 * @param tree - the goals and what stands under them
 * @param goal - id of the goal; undefined for the whole document
 * @param statuses - the statuses of items, by id
 * @returns the counts by kind, each with the items counted; every count is 0 where nothing stands
 * @throws {@link GoalModelError} `goal-unknown` for an id from another tree, `status-unknown` for a status that is none of the
 *   four
 *
 * @example
 * ```ts
 * import { buildGoalTree, describeGrounds } from '@sdn/goal-model';
 *
 * const tree = buildGoalTree({
 *   goals: [{ id: 'nm-1.4.3', level: 'board', number: '1.4.3', title: 'Barn och vuxna utsätts inte för våld' }],
 *   indicators: [
 *     { id: 'ind-52', goal: 'nm-1.4.3', owner: 'board', title: 'Andel våldsutsatta som fullföljer sin behandling' },
 *     { id: 'ind-53', goal: 'nm-1.4.3', owner: 'board', title: 'Andel våldsutövare som fullföljer sin behandling' },
 *   ],
 * });
 * const grounds = describeGrounds(tree, tree.nodes[0]?.id, { indicators: { 'ind-52': 'met' } });
 * const { total, met, notAssessable } = grounds.groups.boardIndicators;
 * [total, met, notAssessable]; // => [2, 1, 1]
 * grounds.groups.councilIndicators.total; // => 0
 * ```
 *
 * @category Grounds
 */
export const describeGrounds = (
  tree: GoalTree,
  goal: GoalId | undefined,
  statuses: GroundStatuses,
): Grounds => {
  const node = goal === undefined ? undefined : tree.byId.get(goal);
  if (node === undefined && goal !== undefined) {
    throw new GoalModelError(
      'goal-unknown',
      `"${goal}" is no goal of this tree. Take the id from one of its nodes.`,
      { goal },
    );
  }
  const indicators = (owner: Owner): Tally => count(ofOwner(node?.indicators, owner), statuses.indicators);
  const activities = (owner: Owner): Tally => count(ofOwner(node?.activities, owner), statuses.activities);
  const results = (node?.goal.expectedResults ?? []).map((result, index) =>
    keyOfExpectedResult(node?.id ?? '', result, index),
  );
  const below = node?.children ?? tree.nodes.filter((each) => each.goal.level === 'council');
  return {
    goal,
    level: node?.goal.level,
    groups: {
      councilIndicators: indicators('council'),
      boardIndicators: indicators('board'),
      unitIndicators: indicators('unit'),
      councilActivities: activities('council'),
      boardActivities: activities('board'),
      unitActivities: activities('unit'),
      expectedResults: count(results, statuses.expectedResults),
      underlyingGoals: count(
        below.map((each) => each.id),
        statuses.goals,
      ),
    },
  };
};

const ofOwner = (
  rows: readonly { readonly id: string; readonly owner: Owner }[] | undefined,
  owner: Owner,
): string[] => (rows ?? []).filter((row) => row.owner === owner).map((row) => row.id);

const count = (ids: readonly string[], source: StatusSource | undefined): Tally =>
  tallyOf(
    ids.map((id) => {
      const read = readStatus(source, id);
      const item = { id, status: read?.status ?? 'not-assessable', handedIn: read !== undefined };
      return read?.reason === undefined ? item : { ...item, reason: read.reason };
    }),
  );
