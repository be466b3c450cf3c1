import { foldText } from '../text.ts';
import { kindOfTarget } from '../target-kind.ts';
import type { Check } from '../context.ts';

/**
 * Indicators: targets where they belong, delegated ones set, none standing twice under a goal.
 *
 * @param context - the plan, and where to report
 */
export const checkIndicators: Check = (context) => {
  const { plan, indicators, report } = context;
  const first = new Map<string, string>();
  indicators.forEach((indicator, index) => {
    const { id, goal, owner, title, target = '', councilTarget = '' } = indicator;
    const councilKind = kindOfTarget(councilTarget);
    const unset = kindOfTarget(target) === 'none';
    const details = { id, title, councilTarget };
    if (owner !== 'council' && councilKind !== 'none') {
      report('council-target-not-council', ['indicators', index, 'councilTarget'], [id], {
        ...details,
        owner,
      });
    }
    if (owner === 'council' && unset) {
      const path = ['indicators', index, 'target'];
      if (councilKind === 'delegated' && plan.document.level === 'board')
        report('delegated-target-missing', path, [id], details);
      if (councilKind === 'set') report('target-missing', path, [id], details);
    }
    const key = `${goal}\n${foldText(title)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, id);
    else report('indicator-repeated', ['indicators', index, 'title'], [id, earlier], { id, title, earlier });
  });
};
