import * as z from 'zod';
import type { DecimalInput } from '../internal/to-decimal.ts';

/** An amount in JSON: a decimal string such as "2522.8", or a whole number. Numbers with decimals are not exact. */
export const decimalSchema: z.ZodType<DecimalInput> = z.union([z.string().regex(/^-?\d+(\.\d+)?$/), z.int()]);
