import type { GoalLevel, Owner } from '../../plan.ts';
import type { Right } from '../../rules.ts';
import type { Check, Context } from '../context.ts';

/**
 * Who set a goal or a target, where that is known, against who may.
 *
 * @param context - the plan, and where to report
 */
export const checkRights: Check = (context) => {
  context.plan.goals.forEach((goal, index) => {
    checkRight(context, 'goal', goal.level, goal.setBy, goal.id, ['goals', index, 'setBy']);
  });
  context.indicators.forEach(({ id, owner, targetSetBy, councilTargetSetBy }, index) => {
    checkRight(context, 'target', owner, targetSetBy, id, ['indicators', index, 'targetSetBy']);
    checkRight(context, 'councilTarget', owner, councilTargetSetBy, id, [
      'indicators',
      index,
      'councilTargetSetBy',
    ]);
  });
};

const checkRight = (
  { plan, rules, report }: Context,
  item: Right['item'],
  of: GoalLevel,
  setBy: Owner | undefined,
  id: string,
  path: readonly (string | number)[],
): void => {
  if (setBy === undefined) return;
  const allowed = rules.rights
    .filter(
      (right) =>
        right.item === item &&
        right.of === of &&
        (right.document ?? plan.document.level) === plan.document.level,
    )
    .flatMap((right) => right.setBy);
  if (!allowed.includes(setBy))
    report('right-exceeded', path, [id], { id, item, setBy, allowed: allowed.join(', ') });
};
