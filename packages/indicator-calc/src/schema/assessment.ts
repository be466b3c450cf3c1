import * as z from 'zod';
import type { Assessment, ParsedReport } from '../assessment.ts';
import { missingSchema, quantitySchema } from './quantity.ts';
import { targetSchema } from './target.ts';
import { decimalText } from './text.ts';

const missingKind = z.enum(['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured']);
const value = z.union([quantitySchema, missingSchema]).optional();

/** A report with every cell parsed. */
export const parsedReportSchema: z.ZodType<ParsedReport> = z.strictObject({
  target: targetSchema,
  outcome: value,
  forecast: value,
  lastYear: value,
  baseYear: value,
  councilTarget: targetSchema.optional(),
  councilScope: z.enum(['level', 'city-total']).optional(),
  better: z.enum(['higher', 'lower', 'closest']).optional(),
  unit: z.string().optional(),
  methodChanged: z.boolean().optional(),
});

const rule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('within-percent'), percent: z.string() }),
  z.strictObject({ rule: z.literal('within-points'), points: z.string() }),
  z.strictObject({ rule: z.literal('better-than-last-year') }),
]);

/** What an assessment says (måluppfyllelse), with the trace that replays to it. */
export const assessmentSchema: z.ZodType<Assessment> = z.strictObject({
  status: z.enum(['met', 'partly', 'not-met', 'not-assessable', 'needs-rule']),
  reason: z.enum([
    'target-reached',
    'rule-matched',
    'target-missed',
    'rule-missing',
    'target-none',
    'target-delegated',
    'target-pending',
    'target-unparsed',
    'value-missing',
    'direction-missing',
    'last-year-missing',
    'base-year-missing',
    'method-changed',
    'unit-missing',
    'unit-differs',
    ...missingKind.options,
  ]),
  rule: rule.optional(),
  distance: z
    .strictObject({
      absolute: decimalText.optional(),
      percentagePoints: decimalText.optional(),
      percent: decimalText.optional(),
    })
    .optional(),
  council: z.strictObject({
    relation: z.enum(['equal', 'sharper', 'weaker', 'not-comparable']),
    reason: z
      .enum([
        'target-missing',
        'kinds-differ',
        'city-total',
        'direction-missing',
        'unit-missing',
        'unit-differs',
      ])
      .optional(),
  }),
  lastYear: z.strictObject({
    relation: z.enum(['better', 'worse', 'unchanged', 'not-comparable']),
    reason: z
      .enum([
        'value-missing',
        'last-year-missing',
        'direction-missing',
        'method-changed',
        'unit-missing',
        'unit-differs',
      ])
      .optional(),
  }),
  assumedUnit: z.array(z.string()),
  trace: z.strictObject({
    report: parsedReportSchema,
    options: z.strictObject({ basis: z.enum(['forecast', 'outcome']), partly: z.array(rule).optional() }),
    steps: z.array(
      z.strictObject({
        step: z.enum(['goal', 'compare', 'within-percent', 'within-points', 'better-than-last-year']),
        formula: z.string(),
        holds: z.boolean().optional(),
      }),
    ),
  }),
});
