export { type ActivityTableOptions, buildActivityTable } from './from-goals/build-activity-table.ts';
export { buildGoalSections, type GoalSectionOptions } from './from-goals/build-goal-sections.ts';
export { buildStatusChart, type StatusChartOptions } from './from-goals/build-status-chart.ts';
export { goalMessages, type GoalMessageKey, type GoalMessages } from './from-goals/goal-messages.ts';
export type { GoalTableOptions } from './from-goals/goal-options.ts';
