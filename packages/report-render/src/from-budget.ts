export type { AreaBudget } from './from-budget/area-budget.ts';
export { budgetMessages, type BudgetMessageKey, type BudgetMessages } from './from-budget/budget-messages.ts';
export type { MoneyOptions } from './from-budget/budget-options.ts';
export { buildAreaChart } from './from-budget/build-area-chart.ts';
export { type AreaTableOptions, buildAreaTable } from './from-budget/build-area-table.ts';
export { buildBudgetTable, type BudgetTableOptions } from './from-budget/build-budget-table.ts';
export { buildRequestTables } from './from-budget/build-request-tables.ts';
export {
  buildResultUnitTable,
  type ResultUnitTableOptions,
  type SettledResultUnit,
} from './from-budget/build-result-unit-table.ts';
export { type BudgetSentenceOptions, formatBudgetSentence } from './from-budget/format-budget-sentence.ts';
export { listMoneyDecisions, type MoneyDecision } from './from-budget/list-money-decisions.ts';
export { type DocumentRequest, listRequests, type ListRequestsOptions } from './from-budget/list-requests.ts';
