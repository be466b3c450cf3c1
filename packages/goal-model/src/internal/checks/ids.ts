import type { Check } from '../context.ts';

/**
 * Ids: present, and each on one row; references to goals that are not there.
 *
 * @param context - the plan, and where to report
 */
export const checkIds: Check = (context) => {
  const { plan, indicators, activities, goalById, report } = context;
  const lists = { goals: plan.goals, indicators, activities, decisions: plan.decisions ?? [] };
  for (const [list, rows] of Object.entries(lists)) {
    const seen = new Set<string>();
    rows.forEach(({ id }, index) => {
      if (id === '') report('id-missing', [list, index, 'id'], []);
      else if (seen.has(id)) report('id-duplicate', [list, index, 'id'], [id], { id });
      seen.add(id);
    });
  }
  for (const [list, rows] of Object.entries({ indicators, activities })) {
    rows.forEach(({ id, goal }, index) => {
      if (!goalById.has(goal)) report('goal-unknown', [list, index, 'goal'], [id, goal], { id, goal });
    });
  }
  for (const [index, decision] of (plan.decisions ?? []).entries()) {
    for (const goal of decision.goals ?? []) {
      if (!goalById.has(goal)) {
        report('goal-unknown', ['decisions', index, 'goals'], [decision.id, goal], { id: decision.id, goal });
      }
    }
  }
};
