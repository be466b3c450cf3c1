import * as z from 'zod';
import type { Report } from '../tree/report.ts';
import { blockSchema } from './block.ts';

/**
 * Schema of a whole report tree, for trees that were stored or come from elsewhere.
 *
 * It checks the shape; `validateReport` then says what a careful editor would object to.
 *
 * @example
 * ```ts
 * import { report } from '@sdn/report-render';
 * import { reportSchema } from '@sdn/report-render/schema';
 *
 * reportSchema.safeParse(JSON.parse(JSON.stringify(report({ title: 'Plan' }, [])))).success; // => true
 * reportSchema.safeParse({ type: 'report', title: 'Plan' }).success; // => false
 * ```
 *
 * @category Schemas
 */
export const reportSchema: z.ZodType<Report> = z.strictObject({
  type: z.literal('report'),
  language: z.enum(['sv', 'en']),
  title: z.string(),
  subtitle: z.string().optional(),
  organisation: z.string().optional(),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })).optional(),
  description: z.string().optional(),
  body: z.array(blockSchema),
});
