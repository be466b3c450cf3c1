import type { Results } from '@sdn-examples/tertial-report';
import type { Decimal } from '@sdn/budget-adjustments';
import type { Grade } from '@sdn/goal-model';
import type { IndicatorStatus } from '@sdn/indicator-calc';

/** One thing that came out otherwise; `index` is its place in its list. */
interface Change<T> {
  readonly index: number;
  readonly title: string;
  readonly before: T;
  readonly after: T;
}

/** What two sets of rules make of the same document. */
export interface ResultChanges {
  readonly indicators: readonly Change<IndicatorStatus>[];
  readonly goals: readonly Change<Grade>[];
  /** Funds carried to next year, in kronor; undefined where the rules give none. */
  readonly resultUnits: readonly Change<Decimal | undefined>[];
}

/** What came out otherwise under other rules; both results are of the same document. */
export const compareResults = (before: Results, after: Results): ResultChanges => {
  const closings = new Map(after.budget.resultUnits.map((unit) => [unit.label, unit.settlement.closing]));
  const earlier = new Map(before.budget.resultUnits.map((unit) => [unit.label, unit.settlement.closing]));
  return {
    indicators: before.assessed.flatMap(({ indicator, assessment }, index) => {
      const now = after.assessed[index]?.assessment.status ?? assessment.status;
      return now === assessment.status
        ? []
        : [{ index, title: indicator.title, before: assessment.status, after: now }];
    }),
    goals: before.judgement.goals.flatMap(({ node, suggestion }, index) => {
      const now = after.judgement.goals[index]?.suggestion.grade ?? suggestion.grade;
      const title = [node.goal.number, node.goal.title].filter((part) => part !== undefined).join(' ');
      return now === suggestion.grade ? [] : [{ index, title, before: suggestion.grade, after: now }];
    }),
    resultUnits: [...new Set([...earlier.keys(), ...closings.keys()])].flatMap((title, index) => {
      const [was, now] = [earlier.get(title), closings.get(title)];
      return was === now || (was && now && was.eq(now)) ? [] : [{ index, title, before: was, after: now }];
    }),
  };
};
