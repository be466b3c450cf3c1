import * as z from 'zod';
import type { EntryEvent, LedgerEntry } from '../ledger/entry.ts';
import { budgetKindSchema, budgetLineSchema } from './budget.ts';
import { decimalSchema } from './decimal.ts';

/** One event in the life of an entry. */
export const entryEventSchema: z.ZodType<EntryEvent> = z.strictObject({
  // The list is an open one: which statuses are legal is for validateLedger to say.
  status: z.string().min(1),
  on: z.iso.date(),
  decision: z.string().optional(),
  financing: z.string().optional(),
  amount: decimalSchema.optional(),
});

const text = z.string().min(1);
const entry = { id: text, purpose: z.string(), history: z.array(entryEventSchema) };
const spot = { area: text, department: z.string().optional() };
const place = { budget: budgetKindSchema, ...spot };

/** An entry of the ledger of adjustments. */
export const ledgerEntrySchema: z.ZodType<LedgerEntry> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('budget-adjustment'),
    ...entry,
    ...place,
    amount: decimalSchema.optional(),
    parts: z.array(z.strictObject({ what: z.string(), amount: decimalSchema.optional() })).optional(),
    pot: z.string().optional(),
    condition: z.string().optional(),
    jointApplicants: z.array(z.string()).optional(),
    appendix: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('turnover-change'), ...entry, lines: z.array(budgetLineSchema) }),
  z.strictObject({ kind: z.literal('volume-change'), ...entry, ...place, amount: decimalSchema }),
  z.strictObject({
    kind: z.literal('rebudgeting'),
    ...entry,
    ...place,
    project: text,
    report: text,
    amount: decimalSchema,
  }),
  z.strictObject({
    kind: z.literal('premises'),
    ...entry,
    ...place,
    premises: z.string(),
    amount: decimalSchema,
  }),
  z.strictObject({
    kind: z.enum(['internal-transfer', 'deduction']),
    ...entry,
    budget: budgetKindSchema,
    moves: z.array(
      z.strictObject({ from: z.strictObject(spot), to: z.strictObject(spot), amount: decimalSchema }),
    ),
  }),
]);
