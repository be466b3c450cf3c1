import * as z from 'zod';
import type { Observation } from '../observation.ts';
import { decimalInput } from './text.ts';

const key = {
  organisation: z.string().min(1),
  period: z.string().min(1).optional(),
  sex: z.enum(['total', 'women', 'men']).optional(),
  unit: z.string().optional(),
};

/** One reported figure: a value, a ratio by its parts, or the reason why there is none (utfall). */
export const observationSchema: z.ZodType<Observation> = z.union([
  z.strictObject({ ...key, value: decimalInput, weight: decimalInput.optional() }),
  z.strictObject({ ...key, numerator: decimalInput, denominator: decimalInput }),
  z.strictObject({
    ...key,
    missing: z.enum(['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured']),
  }),
]);
