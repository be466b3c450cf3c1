import {
  applyAdjustments,
  budgetAdherence,
  computeDeviation,
  formatAmount,
  netOf,
  parseAmount,
  recordEvent,
  safeParseAmount,
  settleResultUnit,
  sumAmounts,
  type Amount,
  type BudgetAdherence,
  type BudgetAdjustment,
  type BudgetAdjustmentsError,
  type BudgetLine,
  type CurrentBudgetLine,
  type Decimal,
  type Explanation,
  type Finding,
  type LedgerEntry,
  type LedgerFinding,
  type PrintedAmount,
  type ResultUnitRules,
  type ResultUnitYear,
} from '@sdn/budget-adjustments';
import type { InvestmentProject, PayrollSurchargeEdition } from '@sdn/budget-adjustments/accounting';
import type {
  areaSchema,
  budgetLineSchema,
  explanationSchema,
  findingSchema,
  investmentProjectSchema,
  ledgerEntrySchema,
  payrollSurchargeEditionSchema,
  resultUnitRulesSchema,
  resultUnitYearSchema,
  printedTableSchema,
  tableLayoutSchema,
} from '@sdn/budget-adjustments/schema';
import type {
  Area,
  parseBudgetTable,
  SourceTable,
  TableFinding,
  TableLayout,
} from '@sdn/budget-adjustments/tables';
import { expectTypeOf } from 'vitest';
import type { z } from 'zod';

// The schemas speak of the types of the package, not of their own.
expectTypeOf<z.infer<typeof areaSchema>>().toEqualTypeOf<Area>();
expectTypeOf<z.infer<typeof budgetLineSchema>>().toEqualTypeOf<BudgetLine>();
expectTypeOf<z.infer<typeof explanationSchema>>().toEqualTypeOf<Explanation>();
expectTypeOf<z.infer<typeof findingSchema>>().toEqualTypeOf<Finding>();
expectTypeOf<z.infer<typeof investmentProjectSchema>>().toEqualTypeOf<InvestmentProject>();
expectTypeOf<z.infer<typeof ledgerEntrySchema>>().toEqualTypeOf<LedgerEntry>();
expectTypeOf<z.infer<typeof payrollSurchargeEditionSchema>>().toEqualTypeOf<PayrollSurchargeEdition>();
expectTypeOf<z.infer<typeof resultUnitRulesSchema>>().toEqualTypeOf<ResultUnitRules>();
expectTypeOf<z.infer<typeof resultUnitYearSchema>>().toEqualTypeOf<ResultUnitYear>();
expectTypeOf<z.infer<typeof printedTableSchema>>().toExtend<SourceTable>();
expectTypeOf<z.infer<typeof tableLayoutSchema>>().toEqualTypeOf<TableLayout>();

// Missing is not zero: an amount has a value only once it is known to be one.
expectTypeOf(parseAmount).returns.toEqualTypeOf<Amount>();
expectTypeOf<Amount>().not.toHaveProperty('value');
expectTypeOf<Extract<Amount, { kind: 'amount' }>>().toEqualTypeOf<PrintedAmount>();
expectTypeOf<
  Extract<ReturnType<typeof safeParseAmount>, { success: false }>['error']
>().toEqualTypeOf<BudgetAdjustmentsError>();

// A value needs a unit to be printed in; a printed amount is a style.
expectTypeOf(formatAmount).returns.toBeString();
expectTypeOf<PrintedAmount>().toExtend<Parameters<typeof formatAmount>[1]>();
expectTypeOf<{ decimals: number }>().not.toExtend<Parameters<typeof formatAmount>[1]>();

// Sums and nets are decimals.
expectTypeOf(netOf).returns.toEqualTypeOf<Decimal>();
expectTypeOf(sumAmounts).returns.toEqualTypeOf<Decimal>();

// The base of a deviation must be named, and so must the day of a budget.
expectTypeOf<{ side: 'net' }>().not.toExtend<Parameters<typeof computeDeviation>[1]>();
expectTypeOf<undefined>().not.toExtend<Parameters<typeof applyAdjustments>[2]>();

// A current budget is an opening budget for the next step, and what is recorded keeps its kind.
expectTypeOf<CurrentBudgetLine>().toExtend<BudgetLine>();
expectTypeOf(recordEvent<BudgetAdjustment>).returns.toEqualTypeOf<BudgetAdjustment>();

// A percentage is there only when it was computed.
expectTypeOf<BudgetAdherence>().not.toHaveProperty('percent');
expectTypeOf<Extract<BudgetAdherence, { status: 'computed' }>['percent']>().toEqualTypeOf<Decimal>();
expectTypeOf(budgetAdherence)
  .parameter(1)
  .toExtend<{ transfers?: 'before' | 'after' | undefined } | undefined>();

// Findings of every entry are findings.
expectTypeOf<LedgerFinding>().toExtend<Finding>();
expectTypeOf<TableFinding>().toExtend<Finding>();

expectTypeOf(settleResultUnit).parameter(1).toEqualTypeOf<ResultUnitRules>();
expectTypeOf<Parameters<typeof parseBudgetTable>[0]>().toEqualTypeOf<SourceTable>();
