/** What a competent user writes: a goal object with its children and indicators, and a function that calls itself. */
import { goalId, type Goals, type Status, STATUSES } from '../../data/goals.ts';
import type { Enter } from '../../race/workload.ts';

interface Goal {
  readonly id: string;
  readonly children: Goal[];
  readonly indicators: { readonly id: string; readonly status: Status }[];
}

type Counts = Record<Status, number>;

const count = (goal: Goal, all: Map<string, Counts>): Counts => {
  const counts: Counts = { met: 0, partly: 0, 'not-met': 0, 'not-assessable': 0 };
  for (const { status } of goal.indicators) counts[status]++;
  for (const child of goal.children) {
    const below = count(child, all);
    for (const status of STATUSES) counts[status] += below[status];
  }
  all.set(goal.id, counts);
  return counts;
};

export const enter: Enter<Goals> = ({ parent, goalOf, status }) => {
  const goals = Array.from(parent, (_, place): Goal => ({ id: goalId(place), children: [], indicators: [] }));
  parent.forEach((above, place) => goals[above]?.children.push(goals[place] as Goal));
  goalOf.forEach((goal, indicator) =>
    goals[goal]?.indicators.push({
      id: `indicator-${indicator.toString(36)}`,
      status: STATUSES[status[indicator] as number] as Status,
    }),
  );
  const roots = goals.filter((_, place) => (parent[place] as number) < 0);
  let all = new Map<string, Counts>();
  return {
    work: () => {
      all = new Map();
      for (const root of roots) count(root, all);
    },
    read: () =>
      Object.fromEntries(
        STATUSES.map((name) => [name, Float64Array.from(goals, ({ id }) => all.get(id)?.[name] ?? NaN)]),
      ),
  };
};
