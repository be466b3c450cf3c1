import type { Columns } from '../race/workload.ts';
import { random } from './random.ts';

export const STATUSES = ['met', 'partly', 'not-met', 'not-assessable'] as const;
export type Status = (typeof STATUSES)[number];

/** Goals in no order, each with its parent, and indicators under them, each with its status. */
export interface Goals {
  /** Place of the goal above, −1 for none. */
  readonly parent: Int32Array;
  /** Place of the goal that an indicator stands under. */
  readonly goalOf: Int32Array;
  /** Place of an indicator's status in {@link STATUSES}. */
  readonly status: Uint8Array;
}

/** Four levels as in a plan of the city: 3 directions, 40 council goals, 2 000 board goals, all others unit goals. */
const LEVELS = [3, 43, 2043];
const GOALS_PER_INDICATOR = 1 / 10;

const parentInTree = (place: number, integer: (low: number, high: number) => number): number => {
  const [directions = 0, council = 0, board = 0] = LEVELS;
  if (place < directions) return -1;
  if (place < council) return integer(0, directions - 1);
  return place < board ? integer(directions, council - 1) : integer(council, board - 1);
};

const statusesOf = (indicators: number, goals: number): Pick<Goals, 'goalOf' | 'status'> => {
  const { integer, pick } = random(0x57a7);
  const goalOf = Int32Array.from({ length: indicators }, () => integer(0, goals - 1));
  return { goalOf, status: Uint8Array.from(goalOf, () => pick([0, 0, 0, 0, 0, 1, 1, 2, 3, 3])) };
};

/** A tree with ten indicators a goal, in random order. */
export const makeGoalTree = (indicators: number): Goals => {
  const { integer, shuffle } = random(0x60a1);
  const goals = Math.ceil(indicators * GOALS_PER_INDICATOR);
  const order = shuffle(goals);
  const parent = new Int32Array(goals);
  order.forEach((goal, place) => {
    const above = parentInTree(place, integer);
    parent[goal] = above < 0 ? -1 : (order[above] as number);
  });
  return { parent, ...statusesOf(indicators, goals) };
};

/** One path: every goal stands under the one before. */
export const makeGoalChain = (goals: number): Goals => ({
  parent: Int32Array.from({ length: goals }, (_, goal) => goal - 1),
  ...statusesOf(goals, goals),
});

/** Counts of a goal's own indicators and of all below it, straight from the definition but without recursion. */
export const countExactly = ({ parent, goalOf, status }: Goals): Columns => {
  const goals = parent.length;
  const counts = STATUSES.map(() => new Float64Array(goals));
  const own = STATUSES.map(() => new Float64Array(goals));
  goalOf.forEach((goal, indicator) => {
    const column = own[status[indicator] as number] as Float64Array;
    column[goal] = (column[goal] as number) + 1;
  });
  const below = new Int32Array(goals);
  for (const above of parent) if (above >= 0) below[above] = (below[above] as number) + 1;
  const ready = [...below.keys()].filter((goal) => below[goal] === 0);
  for (let goal = ready.pop(); goal !== undefined; goal = ready.pop()) {
    const above = parent[goal] as number;
    counts.forEach((column, each) => {
      column[goal] = (column[goal] as number) + (own[each]?.[goal] as number);
      if (above >= 0) column[above] = (column[above] as number) + (column[goal] as number);
    });
    if (above < 0) continue;
    below[above] = (below[above] as number) - 1;
    if (below[above] === 0) ready.push(above);
  }
  return Object.fromEntries(STATUSES.map((name, each) => [name, counts[each] as Float64Array]));
};

/** Name of a goal in the contestants that speak of goals by id. */
export const goalId = (place: number): string => `goal-${place.toString(36)}`;
