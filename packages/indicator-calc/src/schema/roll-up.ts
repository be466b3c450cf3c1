import * as z from 'zod';
import type { RollUpPart } from '../roll-up.ts';
import { decimalInput } from './text.ts';

const members = z.array(z.string());
const missing = z.enum(['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured']);

/** A part of a roll-up as it travels between processes; what `rollUp` adds beside it is computed again by `mergeRollUps`. */
export const rollUpPartSchema: z.ZodType<RollUpPart> = z.object({
  method: z.discriminatedUnion('aggregation', [
    z.strictObject({ aggregation: z.enum(['sum', 'last']) }),
    z.strictObject({ aggregation: z.literal('ratio-of-sums'), factor: z.number().optional() }),
    z.strictObject({ aggregation: z.enum(['unweighted-mean', 'weighted-mean']), reason: z.string().min(1) }),
  ]),
  over: z.enum(['organisations', 'periods']),
  of: z.string().optional(),
  sex: z.enum(['total', 'women', 'men']).optional(),
  unit: z.string().optional(),
  numerator: decimalInput,
  denominator: decimalInput,
  reported: members,
  missing: z.array(z.strictObject({ missing, members })),
});
