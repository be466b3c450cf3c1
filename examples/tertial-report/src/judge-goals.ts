import { type Transcription, toPlan } from '@sdn-examples/transcription';
import {
  buildGoalTree,
  describeGrounds,
  type Finding,
  type GoalNode,
  type GoalTree,
  type GradeSuggestion,
  type GroundGroup,
  type Grounds,
  type GroundStatuses,
  type ItemStatus,
  suggestGrade,
  type Tally,
} from '@sdn/goal-model';
import { type PrintedCounts, validateJudgement } from '@sdn/goal-model/texts';
import type { AssessedIndicator } from './assess-indicators.ts';
import type { Choices } from './choices.ts';

/** A goal with what its judgement rests on, our suggestion, and what the document decided. */
export interface JudgedGoal {
  readonly node: GoalNode;
  readonly grounds: Grounds;
  readonly suggestion: GradeSuggestion;
}

/** Where the counts in a printed judgement and ours differ, with the reason. */
interface JudgementDifference {
  /** Goal key, or `document`. */
  readonly goal: string;
  readonly printed: PrintedCounts;
  /** What we count of the same items. */
  readonly counted: Tally;
  readonly findings: readonly Finding[];
  readonly reason: string;
}

export interface Judgement {
  readonly tree: GoalTree;
  readonly goals: readonly JudgedGoal[];
  /** What the grounds are counted from. */
  readonly statuses: GroundStatuses;
  /** Printed judgements that count something. */
  readonly compared: number;
  readonly differences: readonly JudgementDifference[];
}

/** Without a rule a missed target has no grade, so it cannot be counted as one. */
const itemStatus = (status: AssessedIndicator['assessment']['status']): ItemStatus =>
  status === 'needs-rule' ? 'not-assessable' : status;

/** What a judgement counts: the indicators of the goal's own level, or the goals below. */
const countedGroup = ({ level }: Grounds): GroundGroup => {
  if (level === 'council') return 'councilIndicators';
  if (level === 'board') return 'boardIndicators';
  return level === 'unit' ? 'unitIndicators' : 'underlyingGoals';
};

/** Why items could not be assessed, as "3 value-missing, 1 target-none". */
const countReasons = (assessed: readonly AssessedIndicator[]): string => {
  const counts = new Map<string, number>();
  for (const { assessment } of assessed)
    if (itemStatus(assessment.status) === 'not-assessable')
      counts.set(assessment.reason, (counts.get(assessment.reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ');
};

/** Builds the goal tree, counts the grounds of each goal and compares them with the printed judgements. */
export const judgeGoals = (
  data: Transcription,
  assessed: readonly AssessedIndicator[],
  choices: Choices,
): Judgement => {
  const tree = buildGoalTree(toPlan(data));
  const statuses = {
    indicators: new Map(
      assessed.map(({ indicator, assessment: { status, reason } }) => [
        indicator.key,
        { status: itemStatus(status), reason },
      ]),
    ),
    // What the board has decided of the goals below is what the goal above rests on.
    goals: new Map(
      tree.goals.flatMap((goal) => (goal.status === undefined ? [] : [[goal.id, goal.status] as const])),
    ),
  };
  const goals = tree.nodes.map((node): JudgedGoal => {
    const grounds = describeGrounds(tree, node.id, statuses);
    return { node, grounds, suggestion: suggestGrade(grounds, choices.policy) };
  });

  const judged = data.judgements.flatMap(({ goal, counts }) => (counts === null ? [] : [{ goal, counts }]));
  const differences = judged.flatMap(({ goal, counts }): JudgementDifference[] => {
    const grounds = describeGrounds(tree, tree.byId.get(goal)?.id, statuses);
    const printed = {
      met: counts.met,
      total: counts.total,
      partly: counts.partial,
      notMet: counts.not_met,
      notAssessable: counts.undetermined,
    };
    const group = countedGroup(grounds);
    const findings = validateJudgement(grounds, printed, { group });
    if (findings.length === 0) return [];
    const undecided = countReasons(assessed.filter((each) => each.indicator.goal === goal));
    const reasons = [
      ...(findings.some(({ code }) => code === 'judgement-total-differs')
        ? ['the text counts other items than the tables hold']
        : []),
      ...(undecided === '' ? [] : [`the tables do not tell for ${undecided}`]),
    ];
    return [
      {
        goal,
        printed,
        counted: grounds.groups[group],
        findings,
        reason: reasons.join('; ') || 'the figures in the tables give another count',
      },
    ];
  });
  return { tree, goals, statuses, compared: judged.length, differences };
};
