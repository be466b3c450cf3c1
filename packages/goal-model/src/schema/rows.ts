import * as z from 'zod';
import type { ExpectedResult, Goal, Paragraph, PlannedFollowUp, Revision } from '../goal.ts';
import type { Activity, Decision, Indicator } from '../plan.ts';
import type { Grade } from '../status.ts';

const id = z.string().min(1);
const ids = z.array(id).readonly();
const texts = z.array(z.string()).readonly();
const owner = z.enum(['council', 'board', 'unit']);

/** A day of the calendar, `YYYY-MM-DD`. */
export const civilDate: z.ZodType<string> = z.iso.date();

const grade: z.ZodType<Grade> = z.enum(['met', 'partly', 'not-met', 'not-assessable']);

const revision: z.ZodType<Revision> = z.strictObject({
  state: z.enum(['original', 'proposed', 'decided', 'rejected']),
  text: z.string(),
  on: civilDate.optional(),
  by: z.string().optional(),
});

/** An expected result (förväntat resultat). */
export const expectedResultSchema: z.ZodType<ExpectedResult> = z.strictObject({
  id: id.optional(),
  text: z.string(),
  indicators: ids.optional(),
  history: z.array(revision).readonly().optional(),
});

const paragraph: z.ZodType<Paragraph> = z.strictObject({ text: z.string(), targetGroups: texts.optional() });

const followUp: z.ZodType<PlannedFollowUp> = z.strictObject({
  source: z.enum([
    'survey',
    'statistics',
    'interview',
    'observation',
    'self-assessment',
    'documentation',
    'dialogue',
    'other',
  ]),
  text: z.string(),
});

const goalBase = {
  id,
  title: z.string(),
  number: z.string().optional(),
  parent: id.optional(),
  status: grade.optional(),
  expectedResults: z.array(expectedResultSchema).readonly().optional(),
  agenda2030: z.array(z.int().min(1).max(17)).readonly().optional(),
  area: z.string().optional(),
  department: z.string().optional(),
  partners: texts.optional(),
  setBy: owner.optional(),
};

/** A goal of any level (mål), each level with its own fields. */
export const goalSchema: z.ZodType<Goal> = z.discriminatedUnion('level', [
  z.strictObject({ ...goalBase, level: z.literal('direction') }),
  z.strictObject({ ...goalBase, level: z.literal('council') }),
  z.strictObject({
    ...goalBase,
    level: z.literal('board'),
    description: z.array(paragraph).readonly().optional(),
  }),
  z.strictObject({
    ...goalBase,
    level: z.literal('unit'),
    wayOfWorking: texts.optional(),
    followUp: z.array(followUp).readonly().optional(),
  }),
]);

/** An indicator by reference (indikator). */
export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  id,
  goal: id,
  owner,
  title: z.string(),
  target: z.string().optional(),
  councilTarget: z.string().optional(),
  targetSetBy: owner.optional(),
  councilTargetSetBy: owner.optional(),
  bySex: z.enum(['yes', 'no', 'unknown']).optional(),
  periodicity: z.string().optional(),
});

/** An activity (aktivitet). */
export const activitySchema: z.ZodType<Activity> = z.strictObject({
  id,
  goal: id,
  owner,
  title: z.string(),
  start: civilDate.optional(),
  end: civilDate.optional(),
  deviation: z.string().optional(),
  comment: z.string().optional(),
  leader: z.string().optional(),
  partners: texts.optional(),
});

/** A decision (att-sats). */
export const decisionSchema: z.ZodType<Decision> = z.strictObject({
  id,
  text: z.string(),
  goals: ids.optional(),
  indicators: ids.optional(),
});
