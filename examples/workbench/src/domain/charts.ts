import type { BudgetFollowUp, Judgement } from '@sdn-examples/tertial-report';
import type { Decimal } from '@sdn/budget-adjustments';
import type { GoalLevel } from '@sdn/goal-model';
import type { GoalStatusChart, ResultUnitsChart, StatusCounts } from '@sdn/report-render';

const millions = (value: Decimal): string => value.div(1_000_000).toFixed();

const judgedLevels = ['council', 'board', 'unit'] as const;

/** Goals of each level by suggested grade. */
export const goalChart = (
  { goals }: Judgement,
  title: string,
  labels: Readonly<Record<GoalLevel, string>>,
): GoalStatusChart => {
  const counts = (level: GoalLevel): StatusCounts => {
    const found = new Map<string, number>();
    for (const { node, suggestion } of goals)
      if (node.goal.level === level) found.set(suggestion.grade, (found.get(suggestion.grade) ?? 0) + 1);
    return Object.fromEntries(found);
  };
  const present = judgedLevels.filter((level) => goals.some(({ node }) => node.goal.level === level));
  return {
    kind: 'goal-status',
    title,
    items: present.map((level) => ({ label: labels[level], counts: counts(level) })),
  };
};

/** Funds at the closing against their cap. */
export const unitChart = ({ resultUnits }: BudgetFollowUp, title: string): ResultUnitsChart => ({
  kind: 'result-units',
  title,
  unit: 'mnkr',
  decimals: 1,
  items: resultUnits.map(({ label, settlement }) => ({
    label,
    value: millions(settlement.closing),
    cap: millions(settlement.fundCap),
  })),
});
