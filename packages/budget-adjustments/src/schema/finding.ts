import * as z from 'zod';
import type { Explanation } from '../explanation.ts';
import type { Finding } from '../finding.ts';

/** One thing that a check of a ledger or budget table found. */
export const findingSchema: z.ZodType<Finding> = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.array(z.union([z.string(), z.int().nonnegative()])),
  ids: z.array(z.string()),
  details: z.record(z.string(), z.string()),
});

/** How a figure came about. */
export const explanationSchema: z.ZodType<Explanation> = z.strictObject({
  rule: z.string(),
  source: z.string(),
  inputs: z.record(z.string(), z.string()),
  steps: z.array(z.strictObject({ what: z.string(), calculation: z.string(), value: z.string() })),
  rounding: z.string(),
});
