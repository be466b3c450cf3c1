import type { GoalLevel, Owner } from '../../goal.ts';
import type { Right } from '../../rules.ts';
import type { Check } from '../context.ts';

/**
 * Who set a goal or a target, where that is known, against who may.
 *
 * @param context - the plan, and where to report
 */
export const checkRights: Check = (context) => {
  const { plan, rules, indicators, report } = context;
  const { level } = plan.document;
  const check = (
    list: string,
    index: number,
    id: string,
    field: string,
    setBy: Owner | undefined,
    item: Right['item'],
    of: GoalLevel,
  ): void => {
    const allowed = rules.rights
      .filter((right) => right.item === item && right.of.includes(of) && (right.document ?? level) === level)
      .flatMap((right) => right.setBy);
    if (setBy !== undefined && !allowed.includes(setBy)) {
      report('right-exceeded', [list, index, field], [id], { id, item, setBy, allowed: allowed.join(', ') });
    }
  };
  plan.goals.forEach((goal, index) => {
    check('goals', index, goal.id, 'setBy', goal.setBy, 'goal', goal.level);
  });
  indicators.forEach(({ id, owner, targetSetBy, councilTargetSetBy }, index) => {
    check('indicators', index, id, 'targetSetBy', targetSetBy, 'target', owner);
    check('indicators', index, id, 'councilTargetSetBy', councilTargetSetBy, 'councilTarget', owner);
  });
};
