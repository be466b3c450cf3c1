import { findClaim, type Indicator, type Plan, validateClaim } from '@sdn/goal-model';
import type { CheckFinding, CheckFindingCode } from '../../check/check-finding.ts';
import { groupBy } from '../group-by.ts';
import { resemblances } from './resemblance.ts';

/** Below this resemblance is chance. */
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
  const byGoal = new Map(groupBy(indicators, ({ goal }) => goal).map((group) => [group[0].goal, group]));
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

/** The indicator whose title the text repeats, unless another comes close or agrees with the claim where it does not. */
const likeliest = (text: string, near: readonly Indicator[]): Indicator | undefined => {
  const claim = findClaim(text);
  if (claim?.value === undefined) return undefined;
  const scores = resemblances(
    text.replace(claim.raw, ''),
    near.map(({ title }) => title),
  );
  const ranked = near
    .map((indicator, index) => ({ indicator, score: scores[index] ?? 0 }))
    .sort((one, other) => other.score - one.score);
  const [best, ...rivals] = ranked;
  if (best === undefined || best.score < alike || best.score - (rivals[0]?.score ?? 0) < ahead)
    return undefined;
  const meant = rivals.some(({ indicator, score }) => score > best.score / 2 && agrees(text, indicator));
  return meant ? undefined : best.indicator;
};

const agrees = (text: string, indicator: Indicator): boolean =>
  findClaim(indicator.target ?? '')?.value !== undefined && validateClaim(text, indicator).length === 0;
