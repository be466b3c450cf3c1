import { findClaim, type Indicator, type Plan, validateClaim } from '@sdn/goal-model';
import { suggestIndicators } from '@sdn/goal-model/editing';
import type { CheckFinding, CheckFindingCode } from '../../check/check-finding.ts';
import { groupBy } from './group-by.ts';

/** Below this share of common words a resemblance is chance. */
const alike = 0.4;
/** How far the best indicator must be ahead of the next. */
const ahead = 0.1;

/**
 * Holds expected results (förväntade resultat) against the target of the indicator that they speak of.
 *
 * The indicator is the one the result names or, failing that, the one of its goal or of the goal above whose title it
 * repeats; a resemblance that is weak or shared by two indicators is not followed.
 *
 * @param plan - goals and indicators
 * @returns the differences in unit, value or comparator
 */
export const checkClaims = ({ goals, indicators = [] }: Plan): readonly CheckFinding[] => {
  const byGoal = groupBy(indicators, ({ goal }) => goal);
  return goals.flatMap((goal, row) =>
    (goal.expectedResults ?? []).flatMap(({ text, indicators: named }, index) => {
      const near = [goal.id, goal.parent ?? ''].flatMap((id) => byGoal.get(id) ?? []);
      const spoken =
        named === undefined
          ? [likeliest(text, near)].filter((one) => one !== undefined)
          : indicators.filter(({ id }) => named.includes(id));
      const path = ['plan', 'goals', row, 'expectedResults', index] as const;
      return spoken.flatMap((indicator) =>
        validateClaim(text, indicator).map(({ code, details }): CheckFinding => ({
          code: code as CheckFindingCode,
          severity: 'error',
          path,
          place: text,
          found: findClaim(text)?.raw ?? text,
          expected: indicator.target,
          details: { ...details, indicator: indicator.id },
        })),
      );
    }),
  );
};

const likeliest = (text: string, near: readonly Indicator[]): Indicator | undefined => {
  if (findClaim(text)?.value === undefined) return undefined;
  // What stands in brackets says where an indicator belongs, and results seldom repeat it.
  const titles = near.flatMap(({ id, title }) => [
    { id, title },
    { id, title: title.replace(/\s*\([^)]*\)/g, '') },
  ]);
  const [best, ...others] = suggestIndicators(text, titles);
  const next = others.find(({ id }) => id !== best?.id);
  if (best === undefined || best.score < alike || best.score - (next?.score ?? 0) < ahead) return undefined;
  return near.find(({ id }) => id === best.id);
};
