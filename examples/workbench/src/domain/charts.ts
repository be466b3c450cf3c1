import type { AssessedIndicator, BudgetFollowUp, Judgement } from '@sdn-examples/tertial-report';
import type { Decimal } from '@sdn/budget-adjustments';
import type { GoalLevel } from '@sdn/goal-model';
import type {
  BudgetByAreaChart,
  GoalStatusChart,
  IndicatorBullet,
  IndicatorBulletChart,
  ResultUnitsChart,
  StatusCounts,
} from '@sdn/report-render';

const millions = (value: Decimal | undefined): string | undefined => value?.div(1_000_000).toFixed();

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

const valueOf = (cell: object | undefined): string | undefined =>
  cell !== undefined && 'value' in cell && typeof cell.value === 'string' ? cell.value : undefined;

const bulletOf = ({ indicator, assessment }: AssessedIndicator): IndicatorBullet => {
  const { target, outcome, forecast, lastYear, councilTarget } = assessment.trace.report;
  return {
    label: indicator.title,
    unit: 'unit' in target ? target.unit : undefined,
    outcome: valueOf(outcome),
    forecast: valueOf(forecast),
    target: valueOf(target),
    // A city total is no level that the board could be held against.
    councilTarget: assessment.council.relation === 'not-comparable' ? undefined : valueOf(councilTarget),
    lastYear: valueOf(lastYear),
    status: assessment.status,
  };
};

/** Indicators with a target and a value against it; undefined where none has both. */
export const bulletChart = (
  assessed: readonly AssessedIndicator[],
  title: string,
): IndicatorBulletChart | undefined => {
  const items = assessed
    .map(bulletOf)
    .filter(({ target, outcome, forecast }) => target !== undefined && (outcome ?? forecast) !== undefined);
  return items.length === 0 ? undefined : { kind: 'indicator-bullet', title, items };
};

/** Budget and forecast of each area that has a budget. */
export const areaChart = ({ areas }: BudgetFollowUp, title: string): BudgetByAreaChart => ({
  kind: 'budget-by-area',
  title,
  unit: 'mnkr',
  decimals: 1,
  items: areas
    .filter(({ kind, budget }) => kind === 'row' && budget !== undefined)
    .map(({ label, budget, forecast, deviation }) => ({
      label,
      budget: millions(budget),
      forecast: millions(forecast),
      deviation: millions(deviation),
    })),
});

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
