export {
  isBudgetAdjustmentsError,
  BudgetAdjustmentsError,
  type BudgetAdjustmentsErrorCode,
} from './errors.ts';

export { type Decimal } from './internal/decimal.ts';
export { type DecimalInput } from './internal/to-decimal.ts';
export {
  type Amount,
  type AmountStyle,
  type AmountUnit,
  type MissingAmount,
  type PrintedAmount,
  type SignStyle,
} from './amounts/amount.ts';
export { parseAmount, type ParseAmountOptions, type SafeParseAmountResult } from './amounts/parse-amount.ts';
export { safeParseAmount } from './amounts/safe-parse-amount.ts';
export { formatAmount, type FormatAmountOptions } from './amounts/format-amount.ts';
export { type Explanation, type ExplanationStep } from './explanation.ts';

export {
  type BudgetKind,
  type BudgetLine,
  type BudgetPlace,
  type CurrentBudgetLine,
} from './tables/budget.ts';
export { netOf, type CostAndIncome, type NetOfOptions } from './tables/net-of.ts';

export {
  type BudgetAdjustment,
  type EntryBase,
  type EntryEvent,
  type EntryPart,
  type EntryStatus,
  type InternalTransfer,
  type LedgerEntry,
  type PremisesFunding,
  type Rebudgeting,
  type TransferMove,
  type TurnoverChange,
  type VolumeChange,
} from './ledger/entry.ts';
export {
  applyAdjustments,
  type ApplyAdjustmentsOptions,
  type BudgetOnDay,
  type LedgerRow,
  type WaitingEntry,
} from './ledger/apply-adjustments.ts';

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

export { resultUnitRules } from './result-units/result-unit-rules.ts';
export { type DeficitExtension, type ResultUnitRules } from './result-units/rules.ts';
export {
  settleResultUnit,
  type DeficitOutcome,
  type ForfeitedResult,
  type ResultUnitSettlement,
  type ResultUnitYear,
  type SettleResultUnitOptions,
} from './result-units/settle-result-unit.ts';
