import type { Results } from '@sdn-examples/tertial-report';
import type { ResultChanges } from '../domain/compare-results.ts';
import type { Messages } from './sv.ts';

/** What other rules change, in one sentence. */
export const describeChanges = (
  { indicators, goals, resultUnits }: ResultChanges,
  { assessed, judgement, budget }: Results,
  { rules }: Messages,
): string => {
  const parts = [
    ...(indicators.length > 0 ? [rules.indicatorsChanged(indicators.length, assessed.length)] : []),
    ...(goals.length > 0 ? [rules.goalsChanged(goals.length, judgement.goals.length)] : []),
    ...(resultUnits.length > 0
      ? [rules.unitsChanged(resultUnits.length, Math.max(resultUnits.length, budget.resultUnits.length))]
      : []),
  ];
  return parts.length === 0 ? rules.nothing : `${rules.against} ${parts.join(', ')}.`;
};
