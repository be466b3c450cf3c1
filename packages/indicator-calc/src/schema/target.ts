import * as z from 'zod';
import type { Target } from '../target.ts';
import { cell, decimals, decimalText, year } from './text.ts';

const raw = cell.optional();
const number = {
  raw,
  value: decimalText,
  decimals,
  unit: cell,
  unitApplied: z.boolean().optional(),
  approximate: z.boolean().optional(),
};
const change = z.enum(['increase', 'decrease']);

/** A target (årsmål) in every form that documents print. */
export const targetSchema: z.ZodType<Target> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('level'), ...number }),
  z.strictObject({ kind: z.enum(['at-most', 'at-least']), ...number, strict: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('within'), centre: decimalText, ...number }),
  z.strictObject({ kind: z.literal('direction'), raw, change, baseYear: year.optional() }),
  z.strictObject({
    kind: z.literal('relative'),
    ...number,
    what: cell,
    change: change.optional(),
    baseYear: year.optional(),
  }),
  z.strictObject({ kind: z.literal('delegated'), raw, to: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('pending'), raw, until: z.string().optional() }),
  z.strictObject({ kind: z.literal('none'), raw }),
  z.strictObject({ kind: z.literal('unparsed'), raw: cell }),
]);
