import type { Check } from '../context.ts';

/**
 * Gaps, which published plans have: goals without indicator, activity, expected result or unit goal; and statuses too early.
 *
 * @param context - the plan, and where to report
 */
export const checkGaps: Check = (context) => {
  const { plan, indicators, activities, report } = context;
  const measured = new Set(indicators.map((row) => row.goal));
  const acted = new Set(activities.map((row) => row.goal));
  const carried = new Set(plan.goals.filter((goal) => goal.level === 'unit').map((goal) => goal.parent));
  const { kind } = plan.document;

  plan.goals.forEach((goal, index) => {
    const { id, level, expectedResults = [], status, agenda2030 = [] } = goal;
    const path = ['goals', index];
    if (level !== 'direction') {
      if (!measured.has(id) && level !== 'unit') report('goal-without-indicator', path, [id], { id, level });
      if (!acted.has(id)) report('goal-without-activity', path, [id], { id, level });
    }
    if ((level === 'board' || level === 'unit') && expectedResults.length === 0) {
      report('goal-without-expected-result', path, [id], { id, level });
    }
    if (level === 'board' && kind === 'unit-plan' && !carried.has(id)) {
      report('board-goal-without-unit-goal', path, [id], { id });
    }
    if (status !== undefined && (kind === 'board-plan' || kind === 'unit-plan')) {
      report('status-in-plan', [...path, 'status'], [id], { id, status });
    }
    for (const agenda of agenda2030) {
      if (!Number.isInteger(agenda) || agenda < 1 || agenda > 17) {
        report('agenda-unknown', [...path, 'agenda2030'], [id], { id, agenda });
      }
    }
  });
};
