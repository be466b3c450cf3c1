import { validateClaim } from '../../validate-claim.ts';
import { keyOfExpectedResult } from '../expected-results.ts';
import type { Check } from '../context.ts';

/**
 * Expected results against the targets of the indicators that they name.
 *
 * @param context - the plan, and where to report
 */
export const checkClaims: Check = (context) => {
  const { plan, indicators, rules, report } = context;
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  plan.goals.forEach((goal, index) => {
    (goal.expectedResults ?? []).forEach((result, place) => {
      const path = ['goals', index, 'expectedResults', place];
      const key = keyOfExpectedResult(goal.id, result, place);
      for (const id of result.indicators ?? []) {
        const indicator = indicatorById.get(id);
        if (indicator === undefined) {
          report('indicator-unknown', [...path, 'indicators'], [key, id], { id: key, indicator: id });
        } else {
          for (const { code, ids, details } of validateClaim(result.text, indicator, { rules })) {
            report(code, [...path, 'text'], [key, ...ids], details);
          }
        }
      }
    });
  });
};
