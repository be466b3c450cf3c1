import * as z from 'zod';

/**
 * The transcription format: a published plan or report, cell by cell, with raw strings.
 * examples/data/README.md describes it. Words that only label (units, statuses, kinds of decision) are open;
 * words that decide how a row or goal is read are closed.
 */

const isCivilDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const key = z.string().min(1);
const raw = z.string();
const cell = z.string().nullable();
const line = z.number().int().nonnegative().nullish();
const civilDate = z
  .string()
  .refine((text) => text === '' || isCivilDate(text), 'expected a date that exists, as YYYY-MM-DD')
  .nullable();
const count = z.number().int().nonnegative();
const maybeCount = count.nullish().transform((value) => value ?? undefined);

const document = z.object({
  kind: z.string(),
  year: z.number().int().min(1900).max(2200),
  period: z.string().nullish(),
  organisation: z.string(),
  level: z.string().nullish(),
  title: z.string(),
  attested: z.array(z.object({ role: z.string(), date: civilDate })).default([]),
});

const decision = z.object({
  no: z.number().nullable(),
  summary: raw,
  amount: raw.nullable(),
  unit: z.string().nullable(),
  kind: z.string(),
  line,
});

const goal = z.object({
  key,
  level: z.enum(['inriktningsmål', 'kf-mål', 'nämndmål', 'enhetsmål']),
  number: z.string().nullable(),
  title: z.string(),
  parent: key.nullable(),
  status: raw.nullable(),
  expectedResults: z.array(raw).default([]),
  line,
});

const indicator = z.object({
  key,
  goal: key,
  owner: z.enum(['kf', 'nämnd', 'enhet']),
  title: z.string(),
  genderMarked: z.boolean().nullable(),
  cells: z.object({
    årsmål: cell,
    kfÅrsmål: cell,
    periodicitet: cell,
    periodensUtfall: cell,
    utfallMän: cell,
    utfallKvinnor: cell,
    utfallVbFöregåendeÅr: cell,
    prognosHelår: cell,
    period: cell,
  }),
  hasComment: z.boolean(),
  line,
});

const activity = z.object({
  key,
  goal: key,
  owner: z.enum(['kf', 'nämnd', 'enhet']),
  title: z.string(),
  start: civilDate,
  end: civilDate,
  deviation: cell,
  hasComment: z.boolean(),
  line,
});

const table = z.object({
  id: key,
  title: z.string(),
  section: z
    .string()
    .nullish()
    .transform((text) => text ?? undefined),
  unit: z.string(),
  labelColumn: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(
    z.object({
      label: z.string(),
      kind: z.enum(['row', 'subrow', 'varav', 'sum', 'heading']),
      cells: z.array(cell),
    }),
  ),
  line,
});

const adjustment = z.object({
  purpose: z.string(),
  amount: raw.nullable(),
  unit: z.string().nullable(),
  kind: z.string(),
  parts: z.array(z.object({ what: z.string(), amount: raw.nullable() })).default([]),
  status: z.string().nullable(),
  section: z
    .string()
    .nullish()
    .transform((text) => text ?? undefined),
  line,
});

const judgement = z.object({
  goal: key,
  counts: z
    .object({
      met: count,
      total: count,
      partial: maybeCount,
      not_met: maybeCount,
      undetermined: maybeCount,
    })
    .nullable(),
  line,
});

export const transcriptionSchema = z.object({
  document,
  decisions: z.array(decision),
  goals: z.array(goal),
  indicators: z.array(indicator),
  activities: z.array(activity),
  tables: z.array(table),
  adjustments: z.array(adjustment),
  judgements: z.array(judgement).default([]),
});

export type Transcription = z.infer<typeof transcriptionSchema>;
export type TranscribedGoal = Transcription['goals'][number];
export type TranscribedIndicator = Transcription['indicators'][number];
export type TranscribedTable = Transcription['tables'][number];
export type TranscribedAdjustment = Transcription['adjustments'][number];
export type TranscribedJudgement = Transcription['judgements'][number];
