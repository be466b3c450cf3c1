import * as z from 'zod';
import type { IndicatorFinding } from '../finding.ts';

/** One finding about one or more indicators. */
export const indicatorFindingSchema: z.ZodType<IndicatorFinding> = z.strictObject({
  code: z.enum([
    'target-missing',
    'target-pending',
    'target-unparsed',
    'value-unreadable',
    'outcome-on-yearly',
    'forecast-missing',
    'unit-mixed',
    'share-without-percent',
    'target-far-from-outcome',
    'title-conflict',
    'weaker-than-council',
  ]),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.tuple([z.int().min(0), z.string()]),
  ids: z.array(z.string()),
  details: z.record(z.string(), z.string()),
});
