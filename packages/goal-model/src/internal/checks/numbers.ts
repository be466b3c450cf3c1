import { readNumber } from '../goal-number.ts';
import type { Check } from '../context.ts';

/**
 * Numbers: readable, agreeing with the parent's number, and each once on its level.
 *
 * @param context - the plan, and where to report
 */
export const checkNumbers: Check = (context) => {
  const { plan, goalById, report } = context;
  const taken = new Map<string, string>();
  plan.goals.forEach((goal, index) => {
    const { id, level, number } = goal;
    if (number === undefined) return;
    const path = ['goals', index, 'number'];
    const parts = readNumber(number);
    if (parts === undefined) {
      report('number-unreadable', path, [id], { id, number });
      return;
    }
    const above = goal.parent === undefined ? undefined : goalById.get(goal.parent);
    const expected = above?.number === undefined ? undefined : readNumber(above.number);
    if (
      above !== undefined &&
      expected !== undefined &&
      parts.slice(0, -1).join('.') !== expected.join('.')
    ) {
      report('number-disagrees', path, [id, above.id], { number, parentNumber: expected.join('.') });
    }
    const label = `${level} ${parts.join('.')}`;
    const first = taken.get(label);
    if (first === undefined) taken.set(label, id);
    else report('number-duplicate', path, [id, first], { number, level, first });
  });
};
