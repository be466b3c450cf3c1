export { type AssessedIndicator, assessIndicators } from './assess-indicators.ts';
export type { Choices } from './choices.ts';
export { composeReport } from './compose-report.ts';
export { findPeriod } from './find-period.ts';
export { type AreaRow, type BudgetFollowUp, followUpBudget } from './follow-up-budget.ts';
export { type JudgedGoal, type Judgement, judgeGoals } from './judge-goals.ts';
export type { Results } from './summarise.ts';
export { toDocument } from './to-document.ts';
