export {
  isBudgetAdjustmentsError,
  BudgetAdjustmentsError,
  type BudgetAdjustmentsErrorCode,
} from './errors.ts';
export { type Decimal } from './internal/decimal.ts';
export { type DecimalInput } from './internal/to-decimal.ts';
export { type Explanation, type ExplanationStep } from './explanation.ts';
export { type Finding, type Severity } from './finding.ts';
export { allocateAmount, type AllocateAmountOptions } from './amounts/allocate-amount.ts';
export {
  type Amount,
  type AmountStyle,
  type AmountUnit,
  type MissingAmount,
  type PrintedAmount,
  type SignStyle,
} from './amounts/amount.ts';
export { convertAmount, type ConvertAmountOptions } from './amounts/convert-amount.ts';
export { formatAmount, type FormatAmountOptions } from './amounts/format-amount.ts';
export { parseAmount, type ParseAmountOptions, type SafeParseAmountResult } from './amounts/parse-amount.ts';
export { safeParseAmount } from './amounts/safe-parse-amount.ts';
export { sumAmounts, type SumAmountsOptions } from './amounts/sum-amounts.ts';
export {
  type BudgetKind,
  type BudgetLine,
  type BudgetPlace,
  type CurrentBudgetLine,
} from './budget/budget.ts';
export { netOf, type CostAndIncome, type NetOfOptions } from './budget/net-of.ts';
export {
  applyAdjustments,
  type ApplyAdjustmentsOptions,
  type BudgetOnDay,
  type LedgerRow,
  type WaitingEntry,
} from './ledger/apply-adjustments.ts';
export {
  computeDeduction,
  type ComputeDeductionOptions,
  type Deduction,
  type DeductionBase,
} from './ledger/compute-deduction.ts';
export {
  type BudgetAdjustment,
  type EntryBase,
  type EntryEvent,
  type EntryPart,
  type EntryStatus,
  type InternalTransfer,
  type KnownStatus,
  type LedgerEntry,
  type PremisesFunding,
  type Rebudgeting,
  type TransferMove,
  type TurnoverChange,
  type VolumeChange,
} from './ledger/entry.ts';
export { formatFinding } from './ledger/format-finding.ts';
export { type LedgerFinding, type LedgerFindingCode } from './ledger/ledger-finding.ts';
export { planOf, type Plan } from './ledger/plan-of.ts';
export { recordEvent } from './ledger/record-event.ts';
export { revertAdjustments } from './ledger/revert-adjustments.ts';
export {
  type LedgerStatusRules,
  type StatusOptions,
  type StatusRules,
  statusRules,
} from './ledger/status-rules.ts';
export { validateLedger } from './ledger/validate-ledger.ts';
export {
  budgetAdherence,
  type AdherenceFigures,
  type BudgetAdherence,
  type BudgetAdherenceOptions,
} from './follow-up/budget-adherence.ts';
export {
  computeDeviation,
  type ComputeDeviationOptions,
  type Deviation,
  type DeviationBase,
  type DeviationFigures,
  type OneOffEffect,
} from './follow-up/compute-deviation.ts';
export {
  forecastAccuracy,
  type AccuracyFigures,
  type ForecastAccuracy,
  type ForecastAccuracyOptions,
} from './follow-up/forecast-accuracy.ts';
export {
  listForecastChanges,
  type AreaForecast,
  type ForecastChange,
} from './follow-up/list-forecast-changes.ts';
export { explainResultUnit } from './result-units/explain-result-unit.ts';
export {
  formatResultUnit,
  type FormatResultUnitOptions,
  type FormattedResultUnit,
} from './result-units/format-result-unit.ts';
export { parseResultUnit, type ParseResultUnitOptions } from './result-units/parse-result-unit.ts';
export {
  type PrintedResultUnit,
  type ResultUnitSigns,
  type SurplusSign,
} from './result-units/printed-result-unit.ts';
export { resultUnitRules } from './result-units/result-unit-rules.ts';
export { type DeficitExtension, type ResultUnitRules } from './result-units/rules.ts';
export {
  settleResultUnitYears,
  type ResultUnitYearInRun,
  type SettleResultUnitYearsOptions,
} from './result-units/settle-result-unit-years.ts';
export {
  settleResultUnit,
  type DeficitOutcome,
  type ForfeitedResult,
  type ResultUnitSettlement,
  type ResultUnitYear,
  type SettleResultUnitOptions,
} from './result-units/settle-result-unit.ts';
