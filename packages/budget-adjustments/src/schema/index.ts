export { investmentProjectSchema, payrollSurchargeEditionSchema } from './accounting.ts';
export { budgetKindSchema, budgetLineSchema } from './budget.ts';
export { decimalSchema } from './decimal.ts';
export { explanationSchema, findingSchema } from './finding.ts';
export { entryEventSchema, ledgerEntrySchema } from './ledger.ts';
export {
  cellReferenceSchema,
  printedAdjustmentSchema,
  printedDecisionSchema,
  printedTableSchema,
  reconcileFindingSchema,
  relationSchema,
} from './reconcile.ts';
export { resultUnitRulesSchema, resultUnitYearSchema } from './result-unit.ts';
export { areaSchema, tableLayoutSchema } from './table.ts';
