import type { Check } from '../context.ts';

/**
 * Ids: present, and each on one row; references to goals and indicators that are not there.
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
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  (plan.decisions ?? []).forEach(({ id, goals = [], indicators: named = [] }, index) => {
    for (const goal of goals) {
      if (!goalById.has(goal))
        report('goal-unknown', ['decisions', index, 'goals'], [id, goal], { id, goal });
    }
    for (const indicator of named) {
      if (indicatorIds.has(indicator)) continue;
      report('indicator-unknown', ['decisions', index, 'indicators'], [id, indicator], { id, indicator });
    }
  });
};
