import type { Indicator, Plan } from '@sdn/goal-model';
import { parseTarget } from '@sdn/indicator-calc';
import type { CheckFinding } from '../../check/check-finding.ts';
import { groupBy } from '../group-by.ts';
import { fold } from './plain.ts';

/**
 * Finds indicators of one title with conflicting targets of the council (KF:s årsmål), which sets one for the whole city.
 *
 * @param plan - the indicators
 * @returns a finding at each indicator that disagrees with the first of its title
 */
export const checkCouncilTargets = ({ indicators = [] }: Plan): readonly CheckFinding[] => {
  const placed = indicators.map((indicator, row) => ({ indicator, row }));
  const stated = placed.filter(({ indicator }) => (indicator.councilTarget ?? '').trim() !== '');
  return groupBy(stated, ({ indicator }) => fold(indicator.title)).flatMap(([first, ...rest]) =>
    rest.flatMap(({ indicator, row }): CheckFinding[] =>
      meaning(indicator) === meaning(first.indicator)
        ? []
        : [
            {
              code: 'council-targets-differ',
              severity: 'error',
              path: ['plan', 'indicators', row, 'councilTarget'],
              place: indicator.title,
              found: indicator.councilTarget ?? '',
              expected: first.indicator.councilTarget,
              details: { indicator: indicator.id, first: first.indicator.id },
            },
          ],
    ),
  );
};

/** The target apart from its print: "öka" and "Öka", "90%" and "90,0 %" mean the same. */
const meaning = ({ councilTarget = '' }: Indicator): string => {
  const target = parseTarget(councilTarget);
  if (target.kind === 'unparsed') return fold(target.raw);
  return JSON.stringify({ ...target, raw: undefined, decimals: undefined });
};
