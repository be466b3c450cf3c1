import { GoalModelError } from '../errors.ts';
import type { Plan } from '../plan.ts';
import { planSchema } from './documents.ts';

/**
 * Data that is a plan.
 *
 * @category Schemas
 */
export interface PlanParsed {
  /** The data is a plan. */
  readonly success: true;
  /** The plan. */
  readonly data: Plan;
}

/**
 * Data that is no plan.
 *
 * @category Schemas
 */
export interface PlanRefused {
  /** The data is no plan. */
  readonly success: false;
  /** Error `plan-invalid`; `details.problems` lists every problem with its path. */
  readonly error: GoalModelError;
}

/**
 * What `safeParsePlan` returns.
 *
 * @category Schemas
 */
export type SafeParsePlanResult = PlanParsed | PlanRefused;

/**
 * Reads data from outside as a plan, without throwing.
 *
 * Checks the shape only; what a careful reader would find in a well-formed plan is `validatePlan`'s.
 *
 * @param data - anything, usually parsed JSON
 * @returns the plan, or an error `plan-invalid` whose details list every problem with its path
 *
 * @example
 * ```ts
 * import { safeParsePlan } from '@sdn/goal-model/schema';
 *
 * const result = safeParsePlan({ document: {}, goals: [] });
 * result.success; // => false
 * ```
 *
 * @category Schemas
 */
export const safeParsePlan = (data: unknown): SafeParsePlanResult => {
  const result = planSchema.safeParse(data);
  if (result.success) return { success: true, data: result.data };
  const problems = result.error.issues.map(({ path, message }) => ({ path, message }));
  const places = problems.slice(0, 3).map(({ path, message }) => `${path.join('.')}: ${message}`);
  const message = `The data is no plan; ${problems.length} problem(s) such as ${places.join('; ')}. Correct the data; details.problems lists all.`;
  return { success: false, error: new GoalModelError('plan-invalid', message, { problems }) };
};

/**
 * Reads data from outside as a plan.
 *
 * @param data - anything, usually parsed JSON
 * @returns the plan
 * @throws `GoalModelError` `plan-invalid`; its details list every problem with its path
 *
 * @example
 * ```ts
 * import { parsePlan } from '@sdn/goal-model/schema';
 *
 * const document = { kind: 'board-plan', level: 'board', year: 2021, organisation: 'Nämnden', stage: 'draft' };
 * parsePlan({ document, goals: [] }).document.year; // => 2021
 * parsePlan({ document, goals: [{ id: 'a', level: 'city', title: 'A' }] }); // => throws 'plan-invalid'
 * ```
 *
 * @category Schemas
 */
export const parsePlan = (data: unknown): Plan => {
  const result = safeParsePlan(data);
  if (!result.success) throw result.error;
  return result.data;
};
