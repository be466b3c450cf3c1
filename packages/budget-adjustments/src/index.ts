export {
  isBudgetAdjustmentsError,
  BudgetAdjustmentsError,
  type BudgetAdjustmentsErrorCode,
} from './errors.ts';
