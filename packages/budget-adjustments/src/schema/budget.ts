import * as z from 'zod';
import type { BudgetKind, BudgetLine } from '../budget/budget.ts';
import { decimalSchema } from './decimal.ts';

/** Operating or investment money. */
export const budgetKindSchema: z.ZodType<BudgetKind> = z.enum(['operating', 'investment']);

/** One line of a budget, in kronor and canonical signs. */
export const budgetLineSchema: z.ZodType<BudgetLine> = z.strictObject({
  budget: budgetKindSchema,
  area: z.string().min(1),
  department: z.string().optional(),
  cost: decimalSchema,
  income: decimalSchema,
});
