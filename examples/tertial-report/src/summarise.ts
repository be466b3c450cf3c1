import { isFollowUp, stripTags, type Transcription } from '@sdn-examples/transcription';
import { type AmountUnit, formatAmount } from '@sdn/budget-adjustments';
import { formatFinding, type TablesReconciliation } from '@sdn/budget-adjustments/reconcile';
import type { PrintedCounts } from '@sdn/goal-model/texts';
import type { AssessedIndicator } from './assess-indicators.ts';
import type { Choices } from './choices.ts';
import type { BudgetFollowUp } from './follow-up-budget.ts';
import { findPeriod } from './find-period.ts';
import type { Judgement } from './judge-goals.ts';

/** Everything the job has found out about a document. */
export interface Results {
  readonly data: Transcription;
  readonly choices: Choices;
  readonly assessed: readonly AssessedIndicator[];
  readonly judgement: Judgement;
  readonly budget: BudgetFollowUp;
  readonly reconciliation: TablesReconciliation;
}

/** "met 61, partly 3", in the order of first appearance. */
export const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): string => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${key} ${count}`)
    .join(', ');
};

const millions = (value: Parameters<typeof formatAmount>[0] | undefined): string =>
  value === undefined ? '–' : formatAmount(value, { unit: 'mnkr' });

/** "16 of 19 met, 1 partly, 2 not met"; kinds without items are left out. */
const countsOf = ({ met, total, partly = 0, notMet = 0, notAssessable = 0 }: PrintedCounts): string =>
  [
    `${met} of ${total} met`,
    ...(partly > 0 ? [`${partly} partly`] : []),
    ...(notMet > 0 ? [`${notMet} not met`] : []),
    ...(notAssessable > 0 ? [`${notAssessable} not assessable`] : []),
  ].join(', ');

const goalLines = ({ data, judgement }: Results): readonly string[] => {
  const { goals, compared, differences } = judgement;
  const judged = goals.filter(({ node }) => node.goal.status !== undefined);
  const agreeing = judged.filter(({ node, suggestion }) => node.goal.status === suggestion.grade);
  return [
    `Goals        ${goals.length}: ${countBy(goals, ({ node }) => node.goal.level)}`,
    ...(isFollowUp(data)
      ? [`             suggested: ${countBy(goals, ({ suggestion }) => suggestion.grade)}`]
      : []),
    ...(judged.length > 0
      ? [
          `             printed status of ${judged.length}: the suggestion agrees for ${agreeing.length}; a judgement is not a formula`,
        ]
      : []),
    ...(compared > 0
      ? [
          `Judgements   ${compared} printed counts compared, ${compared - differences.length} agree, ${differences.length} differ${differences.length > 0 ? ':' : ''}`,
          ...differences.map(
            ({ goal, printed, counted, reason }) =>
              `             - ${goal}: printed ${countsOf(printed)}; counted ${countsOf(counted)}: ${reason}`,
          ),
        ]
      : []),
  ];
};

const targetLines = ({ assessed }: Results): readonly string[] => [
  `Indicators   ${assessed.length}, targets: ${countBy(assessed, ({ target }) => target.kind)}`,
  `             beside the council's targets: ${countBy(assessed, ({ assessment }) => assessment.council.relation)}`,
];

const assessmentLines = ({ assessed, choices }: Results): readonly string[] => {
  const unreadable = assessed.flatMap((each) => each.unreadable);
  const assumed = assessed.filter(({ assessment }) => assessment.assumedUnit.length > 0);
  const open = assessed.filter(({ assessment }) => assessment.status === 'not-assessable');
  return [
    `Indicators   ${assessed.length}: ${countBy(assessed, ({ assessment }) => assessment.status)}`,
    `             rule for partly met: ${(choices.partly ?? []).map((rule) => JSON.stringify(rule)).join(', ') || 'none'}`,
    ...(open.length > 0
      ? [`             not assessable because: ${countBy(open, ({ assessment }) => assessment.reason)}`]
      : []),
    ...(assumed.length > 0
      ? [`             ${assumed.length} rows print a number without its unit; read in the unit of the row`]
      : []),
    ...(unreadable.length > 0
      ? [
          `             cells that hold no value: ${unreadable.map((cell) => JSON.stringify(cell)).join(', ')}`,
        ]
      : []),
  ];
};

/** The net of each table that prints income and cost, in its first budget column. */
const netLines = ({ nets }: BudgetFollowUp): readonly string[] =>
  nets
    .filter(({ table }, at) => nets.findIndex((each) => each.table === table) === at)
    .map(({ table, net }) => {
      const unit = table.unit as AmountUnit;
      return `             net ${formatAmount(net, { unit })} ${unit}: ${stripTags(table.title)}`;
    });

const budgetLines = ({ budget, choices }: Results): readonly string[] => {
  const { total, adherence, resultUnits } = budget;
  const closing = resultUnits.map(({ settlement }) => settlement.closing);
  const rules = resultUnits[0]?.settlement.rules;
  return [
    ...(total ? [`Budget       ${millions(total.budget)} mnkr`] : []),
    ...(total?.forecast
      ? [
          `             forecast ${millions(total.forecast)}, deviation ${millions(total.deviation)} (base: ${choices.deviationBase})`,
        ]
      : []),
    ...(adherence?.status === 'computed'
      ? [
          `             budgetföljsamhet ${formatAmount(adherence.percent, { unit: 'plain', decimals: 1 })} %, ${adherence.met ? 'met' : 'not met'}`,
        ]
      : []),
    ...(rules
      ? [
          `             ${resultUnits.length} result units carry ${millions(closing.reduce((sum, each) => sum.plus(each)))} mnkr to next year under the rules ${rules.id}`,
        ]
      : []),
    ...netLines(budget),
    ...budget.notes.map((note) => `             ${note}`),
  ];
};

const reconciliationLines = ({ reconciliation }: Results): readonly string[] => {
  const { exact, rounding, wrong, findings } = reconciliation;
  const shown = findings.filter(({ severity }) => severity === 'error');
  return [
    `Tables       ${exact + rounding + wrong} checks: ${exact} exact, ${rounding} within rounding, ${wrong} wrong; findings: ${countBy(findings, ({ severity }) => severity) || 'none'}`,
    ...shown.map((finding) => `             ${formatFinding(finding, 'en')}`),
  ];
};

/** What a controller would want to know, in plain lines. */
export const summarise = (results: Results): string =>
  [
    results.data.document.title,
    `Period       ${findPeriod(results.data)?.days ?? 'not named'}`,
    ...goalLines(results),
    ...(isFollowUp(results.data) ? assessmentLines(results) : targetLines(results)),
    ...budgetLines(results),
    ...reconciliationLines(results),
  ].join('\n');
