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
