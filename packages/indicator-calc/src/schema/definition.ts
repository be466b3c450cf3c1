import * as z from 'zod';
import type { IndicatorDefinition } from '../definition.ts';
import { targetSchema } from './target.ts';
import { civilDate, year } from './text.ts';

const targetYear = {
  year,
  versions: z.array(
    z.strictObject({
      state: z.enum(['proposed', 'decided']),
      target: targetSchema,
      decision: z.string().optional(),
      on: civilDate.optional(),
    }),
  ),
};

/** What an indicator is (indikatordefinition). */
export const indicatorDefinitionSchema: z.ZodType<IndicatorDefinition> = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  owner: z.enum(['council', 'board', 'unit']),
  unit: z.string(),
  better: z.enum(['higher', 'lower', 'closest']).optional(),
  periodicity: z.enum(['month', 'quarter', 'tertial', 'half', 'year', 'biennial']),
  aggregation: z.enum(['sum', 'ratio-of-sums', 'unweighted-mean', 'weighted-mean', 'last']).optional(),
  sexSplit: z.enum(['yes', 'no', 'unknown']),
  targets: z.array(z.strictObject(targetYear)),
  councilTargets: z
    .array(z.strictObject({ ...targetYear, scope: z.enum(['level', 'city-total']).optional() }))
    .optional(),
  comparableFrom: year.optional(),
  source: z.string().optional(),
});
