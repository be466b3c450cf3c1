import * as z from 'zod';
import type { SeriesPoint } from '../series.ts';
import { decimalInput } from './text.ts';

const period = z.string().min(1);
const missing = z.enum(['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured']);

/** One place of a time series (tidsserie): a value, or a typed gap. */
export const seriesPointSchema: z.ZodType<SeriesPoint> = z.union([
  z.strictObject({ period, value: decimalInput }),
  z.strictObject({ period, missing }),
]);
