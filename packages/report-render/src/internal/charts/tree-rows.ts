import type { TreeOverviewGoal } from '../../tree/chart.ts';

/** A goal of the tree with its depth, 0 for the topmost. */
export interface TreeRow {
  readonly goal: TreeOverviewGoal;
  readonly depth: number;
}

/**
 * The goal tree from top to bottom, children right after their parent.
 *
 * @param goals - the topmost goals
 * @param depth - depth of those goals
 * @returns one row per goal
 */
export const treeRows = (goals: readonly TreeOverviewGoal[], depth = 0): TreeRow[] =>
  goals.flatMap((goal) => [{ goal, depth }, ...treeRows(goal.children ?? [], depth + 1)]);
