import type { Goal, GoalLevel } from '../../goal.ts';
import type { Check } from '../context.ts';

const levelAbove: Readonly<Record<GoalLevel, GoalLevel | undefined>> = {
  direction: undefined,
  council: 'direction',
  board: 'council',
  unit: 'board',
};

/**
 * Parents: there, of the level above, and no circle.
 *
 * @param context - the plan, and where to report
 */
export const checkParents: Check = (context) => {
  const { plan, goalById, report } = context;
  plan.goals.forEach(({ id, level, parent }, index) => {
    const path = ['goals', index, 'parent'];
    const expected = levelAbove[level];
    if (parent === undefined) {
      if (expected !== undefined) report('parent-missing', path, [id], { id, level, expected });
      return;
    }
    const above = goalById.get(parent);
    if (above === undefined) report('parent-unknown', path, [id, parent], { id, parent });
    else if (above.level !== expected) {
      report('parent-level', path, [id, parent], {
        id,
        parent,
        level,
        found: above.level,
        expected: expected ?? '-',
      });
    }
  });
  for (const { index, ids } of listCircles(plan.goals, goalById)) {
    report('parent-cycle', ['goals', index, 'parent'], ids, { goals: ids.slice(0, 5).join(' → ') });
  }
};

interface Circle {
  readonly index: number;
  readonly ids: readonly string[];
}

// Each circle of parents once, with the index of the goal that leads into it first.
const listCircles = (goals: readonly Goal[], goalById: ReadonlyMap<string, Goal>): Circle[] => {
  const circles: Circle[] = [];
  const walkOf = new Map<string, number>();
  goals.forEach((goal, index) => {
    const trail: string[] = [];
    let id: string | undefined = goal.id;
    while (id !== undefined && goalById.has(id) && !walkOf.has(id)) {
      walkOf.set(id, index);
      trail.push(id);
      id = goalById.get(id)?.parent;
    }
    if (id !== undefined && walkOf.get(id) === index && trail.length > 0) {
      circles.push({ index, ids: trail.slice(trail.indexOf(id)) });
    }
  });
  return circles;
};
