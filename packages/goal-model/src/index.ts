export { buildGoalTree, type GoalId, type GoalNode, type GoalTree } from './build-goal-tree.ts';
export { compareGoalNumbers } from './compare-goal-numbers.ts';
export { decideGrade, type DecideGradeOptions, type GradeDecision } from './decide-grade.ts';
export {
  describeGrounds,
  type Grounds,
  type GroundGroup,
  type GroundStatuses,
  type Tally,
  type TallyItem,
} from './describe-grounds.ts';
export {
  diffPlans,
  type FieldChanged,
  type FieldChangeKind,
  type PlanChange,
  type PlanList,
  type PlanRow,
  type RowAdded,
  type RowRemoved,
  type RowsReordered,
} from './diff-plans.ts';
export { isGoalModelError, GoalModelError, type GoalModelErrorCode } from './errors.ts';
export { findClaim, type Claim, type Comparator } from './find-claim.ts';
export type { Finding, FindingCode, Severity } from './finding.ts';
export {
  matchGoals,
  type LineageEvidence,
  type LineageKind,
  type LineageLink,
  type MatchGoalsOptions,
} from './match-goals.ts';
export type {
  BoardGoal,
  CouncilGoal,
  DirectionGoal,
  ExpectedResult,
  Goal,
  GoalBase,
  GoalLevel,
  Owner,
  Paragraph,
  PlannedFollowUp,
  Revision,
  UnitGoal,
} from './goal.ts';
export type {
  Activity,
  Decision,
  DocumentKind,
  Indicator,
  Plan,
  PlanDocument,
  PlanRows,
  Validity,
} from './plan.ts';
export { draftRules, finalRules, stockholmRights, type Right, type RuleSet } from './rules.ts';
export {
  itemStatuses,
  type Grade,
  type ItemStatus,
  type ReasonedStatus,
  type StatusSource,
} from './status.ts';
export {
  suggestGrade,
  type AtLeastSharePolicy,
  type GradePolicy,
  type GradeSuggestion,
  type OwnPolicy,
  type PolicyBase,
  type RightDirectionPolicy,
  type Share,
  type StrictestPolicy,
} from './suggest-grade.ts';
export { validateClaim, type ValidateClaimOptions } from './validate-claim.ts';
export { validatePlan, type ValidatePlanOptions } from './validate-plan.ts';
