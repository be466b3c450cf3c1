import * as z from 'zod';
import type { Inline } from '../tree/inline.ts';
import { reportStatuses } from '../tree/status-mark.ts';

/**
 * Schema of text and marks inside a line.
 *
 * @category Schemas
 */
export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.union([
    z.string(),
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('strong'), children }),
      z.strictObject({ type: z.literal('emphasis'), children }),
      z.strictObject({ type: z.literal('link'), href: z.string(), children }),
      z.strictObject({
        type: z.literal('status'),
        status: z.enum(reportStatuses),
        label: z.string().optional(),
      }),
      z.strictObject({
        type: z.literal('number'),
        value: z.string(),
        text: z.string().optional(),
        unit: z.string().optional(),
        decimals: z.int().min(0).max(20).optional(),
        signed: z.boolean().optional(),
      }),
      z.strictObject({
        type: z.literal('missing'),
        reason: z.enum(['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured']),
      }),
      z.strictObject({ type: z.literal('line-break') }),
    ]),
  ]),
);

const children: z.ZodType<readonly Inline[]> = z.array(inlineSchema);
