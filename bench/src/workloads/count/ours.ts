import { buildGoalTree } from '@sdn/goal-model';
import { countStatuses, type StatusCounts } from '@sdn/goal-model/columns';
import { goalId, type Goals, STATUSES } from '../../data/goals.ts';
import type { Enter } from '../../race/workload.ts';

export const enter: Enter<Goals> = ({ parent, goalOf, status }) => {
  const tree = buildGoalTree({
    goals: Array.from(parent, (above, place) => ({
      id: goalId(place),
      level: 'unit' as const,
      title: 'Goal',
      parent: above < 0 ? undefined : goalId(above),
    })),
  });
  const positions = Int32Array.from(parent, (_, place) => tree.byId.get(goalId(place))?.position ?? -1);
  const columns = { goal: goalOf.map((goal) => positions[goal] as number), status };
  let counts: StatusCounts | undefined;
  return {
    work: () => {
      counts = countStatuses(tree, columns);
    },
    read: () =>
      Object.fromEntries(
        STATUSES.map((name, code) => [
          name,
          Float64Array.from(positions, (position) => counts?.total[4 * position + code] ?? NaN),
        ]),
      ),
  };
};
