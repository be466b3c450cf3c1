import * as z from 'zod';
import type { Area } from '../tables/areas.ts';
import type { TableLayout } from '../tables/table.ts';
import { budgetKindSchema } from './budget.ts';

/** How to read a printed table. */
export const tableLayoutSchema: z.ZodType<TableLayout> = z.strictObject({
  budget: budgetKindSchema,
  unit: z.enum(['kr', 'tkr', 'mnkr']),
  roles: z.array(
    z.enum([
      'cost',
      'income',
      'net',
      'frame',
      'plan',
      'previous-plan',
      'outcome',
      'forecast',
      'requested',
      'volume-and-turnover',
      'difference',
      'deviation',
    ]),
  ),
  signs: z.strictObject({
    income: z.enum(['positive', 'negative']),
    deviation: z.enum(['surplus-positive', 'surplus-negative']),
  }),
  rows: z
    .record(
      z.string(),
      z.strictObject({
        side: z.enum(['cost', 'income', 'net']).optional(),
        adds: z.boolean().optional(),
        department: z.string().optional(),
      }),
    )
    .optional(),
});

/** An area with the names that tables give it. */
export const areaSchema: z.ZodType<Area> = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  partOf: z.string().optional(),
});
