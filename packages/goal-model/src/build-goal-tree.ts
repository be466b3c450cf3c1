import { GoalModelError } from './errors.ts';
import { indexRows } from './internal/index-rows.ts';
import type { Goal } from './goal.ts';
import type { Activity, Indicator, PlanRows } from './plan.ts';

declare const brand: unique symbol;

/**
 * The id of a goal that stands in a tree.
 *
 * Rows carry plain strings; only `buildGoalTree` makes a `GoalId`, so a function that takes one needs no answer for
 * "no such goal".
 *
 * @category Tree
 */
export type GoalId = string & {
  /** Tells ids of a tree from other texts; there is no such property at run time. */
  readonly [brand]: 'GoalId';
};

/**
 * A goal in its place in the tree.
 *
 * @category Tree
 */
export interface GoalNode {
  /** The goal's id. */
  readonly id: GoalId;
  /** The row that the node was built from, the very same object. */
  readonly goal: Goal;
  /** Place in {@link GoalTree.nodes}. */
  readonly position: number;
  /** Place of the goal above in {@link GoalTree.nodes}, −1 for a root. */
  readonly parent: number;
  /** Steps from the root, 0 for a root. */
  readonly depth: number;
  /** Goals directly below, in the order of the rows. */
  readonly children: readonly GoalNode[];
  /** Indicators that stand directly under the goal, in the order of the rows. */
  readonly indicators: readonly Indicator[];
  /** Activities that stand directly under the goal, in the order of the rows. */
  readonly activities: readonly Activity[];
}

/**
 * The goals of a plan as a tree, with what stands under each of them.
 *
 * Its rows come in reading order, so a tree can be handed to every function that takes {@link PlanRows}.
 *
 * @category Tree
 */
export interface GoalTree extends PlanRows {
  /** Every goal in reading order: a goal comes before the goals below it, siblings in the order of the rows. */
  readonly nodes: readonly GoalNode[];
  /** The goals without a goal above. */
  readonly roots: readonly GoalNode[];
  /** The nodes by id. */
  readonly byId: ReadonlyMap<string, GoalNode>;
}

interface Draft extends GoalNode {
  position: number;
  parent: number;
  depth: number;
  readonly children: Draft[];
  readonly indicators: Indicator[];
  readonly activities: Activity[];
}

/**
 * Builds the goal tree (målträd) of a plan from its flat rows.
 *
 * Use it for data that has been checked: `validatePlan` reports every problem of a document at once, this function
 * refuses the first one that leaves no tree. Levels, numbers and gaps are not judged here. Rows may come in any order;
 * `tree.goals`, `tree.indicators` and `tree.activities` are the way back. No recursion: 100 000 goals in one chain are
 * fine.
 *
 * @param rows - goals with the id of their parent, and the indicators and activities that refer to them
 * @returns the tree; an empty one for no goals
 * @throws {@link GoalModelError} `id-missing`, `id-duplicate`, `parent-unknown`, `parent-cycle`, or `goal-unknown` for an
 *   indicator or activity under a goal that is not there
 *
 * @example
 * ```ts
 * import { buildGoalTree } from '@sdn/goal-model';
 *
 * const tree = buildGoalTree({
 *   goals: [
 *     { id: 'kf-1.1', level: 'council', number: '1.1', title: 'Människor är självförsörjande', parent: 'im-1' },
 *     { id: 'im-1', level: 'direction', number: '1', title: 'En modern storstad' },
 *   ],
 *   indicators: [{ id: 'ind-5', goal: 'kf-1.1', owner: 'council', title: 'Antal aspiranter som fått Stockholmsjobb' }],
 * });
 * tree.nodes.map((node) => [node.id, node.depth]); // => [['im-1', 0], ['kf-1.1', 1]]
 * tree.byId.get('kf-1.1')?.indicators.length; // => 1
 * buildGoalTree({ goals: [{ id: 'a', level: 'board', title: 'A', parent: 'b' }] }); // => throws 'parent-unknown'
 * ```
 *
 * @category Tree
 */
export const buildGoalTree = (rows: PlanRows): GoalTree => {
  const drafts = indexRows(rows.goals, 'goal', (goal): Draft => {
    const id = goal.id as GoalId;
    return { id, goal, position: -1, parent: -1, depth: 0, children: [], indicators: [], activities: [] };
  });
  const roots: Draft[] = [];
  for (const draft of drafts.values()) {
    const above = draft.goal.parent;
    if (above === undefined) roots.push(draft);
    else ownerOf(drafts, above, 'parent-unknown', `goal "${draft.id}"`).children.push(draft);
  }
  const indicators = rows.indicators ?? [];
  const activities = rows.activities ?? [];
  for (const row of indicators)
    ownerOf(drafts, row.goal, 'goal-unknown', `indicator "${row.id}"`).indicators.push(row);
  for (const row of activities)
    ownerOf(drafts, row.goal, 'goal-unknown', `activity "${row.id}"`).activities.push(row);

  const nodes = inReadingOrder(roots);
  if (nodes.length < drafts.size) {
    const placed = new Set(nodes);
    const ids = [...drafts.values()].filter((draft) => !placed.has(draft)).map(({ id }) => id);
    throw new GoalModelError(
      'parent-cycle',
      `${ids.length} goals form a circle of parents, for instance at "${ids[0] ?? ''}". Correct one of these parents.`,
      { ids },
    );
  }
  return {
    goals: nodes.map(({ goal }) => goal),
    indicators: nodes.flatMap((node) => node.indicators),
    activities: nodes.flatMap((node) => node.activities),
    nodes,
    roots,
    byId: drafts,
  };
};

const ownerOf = (
  drafts: ReadonlyMap<string, Draft>,
  id: string,
  code: 'parent-unknown' | 'goal-unknown',
  what: string,
): Draft => {
  const found = drafts.get(id);
  if (found !== undefined) return found;
  throw new GoalModelError(
    code,
    `The ${what} stands under "${id}", which is none of the ${drafts.size} goals. Add that goal or correct the reference.`,
    { id },
  );
};

// Gives every draft its place, its parent's place and its depth, and lists them: parents first, siblings in order.
const inReadingOrder = (roots: readonly Draft[]): Draft[] => {
  const nodes: Draft[] = [];
  const waiting = [...roots].reverse();
  for (let draft = waiting.pop(); draft !== undefined; draft = waiting.pop()) {
    draft.position = nodes.length;
    nodes.push(draft);
    for (let index = draft.children.length - 1; index >= 0; index--) {
      const child = draft.children[index] as Draft;
      child.parent = draft.position;
      child.depth = draft.depth + 1;
      waiting.push(child);
    }
  }
  return nodes;
};
