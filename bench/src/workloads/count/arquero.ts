/** Tables: group the indicators by goal and status, then add up level by level through the parents. */
import { type Goals, STATUSES } from '../../data/goals.ts';
import { peer } from '../../peer.ts';
import type { Columns, Enter } from '../../race/workload.ts';
import type { Arquero, Table } from '../arquero.ts';

/** How many goals stand above each goal. */
const depthsOf = (parent: Int32Array): Int32Array => {
  const depth = new Int32Array(parent.length).fill(-1);
  parent.forEach((_, start) => {
    const path: number[] = [];
    let goal = start;
    for (; goal >= 0 && depth[goal] === -1; goal = parent[goal] as number) path.push(goal);
    let level = goal < 0 ? -1 : (depth[goal] as number);
    for (let next = path.pop(); next !== undefined; next = path.pop()) depth[next] = ++level;
  });
  return depth;
};

export const enter: Enter<Goals> = async ({ parent, goalOf, status }) => {
  const aq = await peer<Arquero>('arquero');
  const goals = parent.length;
  const depth = depthsOf(parent);
  const deepest = depth.reduce((a, b) => Math.max(a, b), 0);
  const indicators = aq.table({
    goal: goalOf,
    met: status.map((each) => Number(each === 0)),
    partly: status.map((each) => Number(each === 1)),
    notMet: status.map((each) => Number(each === 2)),
    notAssessable: status.map((each) => Number(each === 3)),
  });
  const goalTable = aq.table({ goal: Int32Array.from(parent.keys()), parent, depth });
  const sums = {
    met: aq.op.sum('met'),
    partly: aq.op.sum('partly'),
    notMet: aq.op.sum('notMet'),
    notAssessable: aq.op.sum('notAssessable'),
  };
  let levels: Table[] = [];
  return {
    work: () => {
      levels = [];
      const own = indicators.groupby('goal').rollup(sums);
      let below: Table | undefined;
      for (let level = deepest; level >= 0; level--) {
        const here = goalTable.filter(aq.escape((row: { depth: number }) => row.depth === level));
        const mine = own.semijoin(here, 'goal');
        const all = below === undefined ? mine : mine.concat(below);
        const counted = all.groupby('goal').rollup(sums);
        levels.push(counted);
        below = counted
          .join(goalTable, 'goal')
          .groupby('parent')
          .rollup(sums)
          .rename({ parent: 'goal' })
          .reify();
      }
    },
    read: (): Columns => {
      const columns = Object.fromEntries(STATUSES.map((name) => [name, new Float64Array(goals)]));
      for (const level of levels) {
        for (const row of level.objects()) {
          const goal = row['goal'] as number;
          STATUSES.forEach((name, each) => {
            (columns[name] as Float64Array)[goal] = row[Object.keys(sums)[each] as string] as number;
          });
        }
      }
      return columns;
    },
  };
};
