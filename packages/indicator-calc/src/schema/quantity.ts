import * as z from 'zod';
import type { Missing } from '../missing.ts';
import type { NoQuantity, Quantity } from '../quantity.ts';
import { cell, decimals, decimalText } from './text.ts';

const missingKind = z.enum(['not-reported', 'not-applicable', 'suppressed', 'not-yet-measured']);

/** A value as printed (utfall, prognos), or an empty cell. */
export const quantitySchema: z.ZodType<Quantity | NoQuantity> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quantity'),
    raw: cell,
    value: decimalText,
    decimals,
    unit: cell,
    unitApplied: z.boolean().optional(),
    approximate: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('none'), raw: cell, missing: missingKind.optional() }),
]);

/** A value that is not there, with its reason. */
export const missingSchema: z.ZodType<Missing> = z.strictObject({ missing: missingKind });
