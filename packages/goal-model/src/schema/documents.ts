import * as z from 'zod';
import type { DocumentKind, Plan, PlanDocument } from '../plan.ts';
import { activitySchema, civilDate, decisionSchema, goalSchema, indicatorSchema } from './rows.ts';

const documentOf = (
  kinds: readonly DocumentKind[],
  level: z.ZodType<'board' | 'unit'>,
): z.ZodType<PlanDocument> =>
  z.strictObject({
    kind: z.enum(kinds),
    level,
    year: z.int().min(1900).max(2999),
    organisation: z.string().min(1),
    stage: z.enum(['draft', 'final']),
    title: z.string().optional(),
    validity: z.strictObject({ from: civilDate, to: civilDate }).optional(),
  });

const planOf = (document: z.ZodType<PlanDocument>): z.ZodType<Plan> =>
  z.strictObject({
    document,
    goals: z.array(goalSchema).readonly(),
    indicators: z.array(indicatorSchema).readonly().optional(),
    activities: z.array(activitySchema).readonly().optional(),
    decisions: z.array(decisionSchema).readonly().optional(),
  });

const reports = ['tertial-1', 'tertial-2', 'annual-report'] as const;

/** A document of any kind. */
export const planSchema: z.ZodType<Plan> = planOf(
  documentOf(['board-plan', ...reports, 'unit-plan'], z.enum(['board', 'unit'])),
);

/** A board's plan: verksamhetsplan (VP). */
export const boardPlanSchema: z.ZodType<Plan> = planOf(documentOf(['board-plan'], z.literal('board')));

/** The first report of the year: tertialrapport 1 (T1). */
export const tertial1Schema: z.ZodType<Plan> = planOf(documentOf(['tertial-1'], z.literal('board')));

/** The second report of the year: tertialrapport 2 (T2). */
export const tertial2Schema: z.ZodType<Plan> = planOf(documentOf(['tertial-2'], z.literal('board')));

/** The report after the year: verksamhetsberättelse (VB). */
export const annualReportSchema: z.ZodType<Plan> = planOf(documentOf(['annual-report'], z.literal('board')));

/** A unit's plan: enhetens verksamhetsplan. */
export const unitPlanSchema: z.ZodType<Plan> = planOf(documentOf(['unit-plan'], z.literal('unit')));
