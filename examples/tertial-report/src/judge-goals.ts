import { type Transcription, toPlan } from '@sdn-examples/transcription';
import {
  buildGoalTree,
  describeGrounds,
  type Finding,
  type GoalNode,
  type GoalTree,
  type GradeSuggestion,
  type Grounds,
  type ItemStatus,
  suggestGrade,
  validateJudgement,
} from '@sdn/goal-model';
import type { AssessedIndicator } from './assess-indicators.ts';
import type { Choices } from './choices.ts';

/** A goal with what its judgement rests on, our suggestion, and what the document decided. */
export interface JudgedGoal {
  readonly node: GoalNode;
  readonly grounds: Grounds;
  readonly suggestion: GradeSuggestion;
}

/** A difference between the counts in a printed judgement and ours, with its reason. */
export interface JudgementDifference {
  /** Goal key, or `document`. */
  readonly goal: string;
  readonly finding: Finding;
  readonly reason: string;
}

export interface Judgement {
  readonly tree: GoalTree;
  readonly goals: readonly JudgedGoal[];
  /** Printed judgements that count something. */
  readonly compared: number;
  readonly differences: readonly JudgementDifference[];
}

/** Without a rule a missed target has no grade, so it cannot be counted as one. */
const itemStatus = (status: AssessedIndicator['assessment']['status']): ItemStatus =>
  status === 'needs-rule' ? 'not-assessable' : status;

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
    indicators: new Map(assessed.map((each) => [each.indicator.key, itemStatus(each.assessment.status)])),
    // What the board has decided of the goals below is what the goal above rests on.
    goals: new Map(tree.goals.flatMap((goal) => (goal.status === undefined ? [] : [[goal.id, goal.status] as const]))),
  };
  const goals = tree.nodes.map((node): JudgedGoal => {
    const grounds = describeGrounds(tree, node.id, statuses);
    return { node, grounds, suggestion: suggestGrade(grounds, choices.policy) };
  });

  const printed = data.judgements.filter((judgement) => judgement.counts !== null);
  const differences = printed.flatMap(({ goal, counts }): JudgementDifference[] => {
    if (counts === null) return [];
    const node = tree.byId.get(goal);
    const grounds = describeGrounds(tree, node?.id, statuses);
    const below = assessed.filter((each) => each.indicator.goal === goal);
    const undecided = countReasons(below);
    const { met, total, partial: partly, not_met: notMet, undetermined: notAssessable } = counts;
    return validateJudgement(grounds, { met, total, partly, notMet, notAssessable }).map((finding) => ({
      goal,
      finding,
      reason:
        finding.code === 'judgement-total-differs'
          ? 'the document counts other items than stand in its tables'
          : undecided === ''
            ? 'the figures in the table give another count'
            : `the table does not tell for ${undecided}`,
    }));
  });
  return { tree, goals, compared: printed.length, differences };
};
