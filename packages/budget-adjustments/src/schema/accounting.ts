import * as z from 'zod';
import type { PayrollSurchargeEdition } from '../accounting/compute-payroll-surcharge.ts';
import type { InvestmentProject } from '../accounting/list-class-totals.ts';
import { decimalSchema } from './decimal.ts';

const year = z.int().min(1000).max(9999);

/** An investment project with its funding. */
export const investmentProjectSchema: z.ZodType<InvestmentProject> = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  funding: z.array(z.strictObject({ class: z.string().min(1), amount: decimalSchema })),
});

/** The rates of a year for the surcharge on pay. */
export const payrollSurchargeEditionSchema: z.ZodType<PayrollSurchargeEdition> = z.strictObject({
  year,
  bands: z.array(z.strictObject({ bornFrom: year.optional(), bornTo: year.optional(), rate: decimalSchema })),
  source: z.string().min(1),
});
