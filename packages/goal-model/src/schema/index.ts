export { goalSchema, indicatorSchema, activitySchema, expectedResultSchema, decisionSchema } from './rows.ts';
export {
  annualReportSchema,
  boardPlanSchema,
  planSchema,
  tertial1Schema,
  tertial2Schema,
  unitPlanSchema,
} from './documents.ts';
export {
  parsePlan,
  safeParsePlan,
  type PlanParsed,
  type PlanRefused,
  type SafeParsePlanResult,
} from './parse-plan.ts';
