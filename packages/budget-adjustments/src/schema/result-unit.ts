import * as z from 'zod';
import type { ResultUnitRules } from '../result-units/rules.ts';
import type { ResultUnitYear } from '../result-units/settle-result-unit.ts';
import { decimalSchema } from './decimal.ts';

const year = z.int().min(1000).max(9999);
const share = z.string().regex(/^\d+(\.\d+)?$/);

/** A result unit at the closing of a year, surplus +. */
export const resultUnitYearSchema: z.ZodType<ResultUnitYear> = z.strictObject({
  year,
  grossBudget: decimalSchema,
  opening: decimalSchema,
  result: decimalSchema,
  ownActions: z.union([z.boolean(), decimalSchema]).optional(),
  undertakingsMet: z.boolean().optional(),
  deficitFrom: year.optional(),
});

/** One edition of the rules for result units. */
export const resultUnitRulesSchema: z.ZodType<ResultUnitRules> = z.strictObject({
  id: z.string().min(1),
  validFrom: year,
  validTo: year.optional(),
  yearlyShare: share,
  fundShare: share,
  coverWithinYears: z.int().min(0),
  extensions: z.array(z.strictObject({ from: year, to: year, coverBy: year })),
  source: z.string().min(1),
});
