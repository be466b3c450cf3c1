import type { LedgerFindingCode } from './ledger/ledger-finding.ts';
import type { TableFindingCode } from './tables/table-finding.ts';

/** Codes of the mistakes that the functions of this package throw; findings that are errors are thrown under their own code. */
export type BudgetAdjustmentsErrorCode =
  | LedgerFindingCode
  | TableFindingCode
  | 'allocation-impossible'
  | 'answer-unreadable'
  | 'columns-uneven'
  | 'line-duplicate'
  | 'line-unknown'
  | 'mixed-units'
  | 'option-missing'
  | 'rows-out-of-order'
  | 'rules-not-valid'
  | 'rules-unknown'
  | 'value-out-of-range';

const mark = Symbol.for('@sdn/budget-adjustments/error');

/**
 * The error that every function of `@sdn/budget-adjustments` throws on a caller's mistake.
 *
 * Branch on {@link BudgetAdjustmentsError.code}, which is stable; the message is for people and may be reworded.
 *
 * @category Errors
 */
export class BudgetAdjustmentsError extends Error {
  /** Stable kebab-case code. */
  readonly code: BudgetAdjustmentsErrorCode;
  /** The values that the message speaks of, as plain data. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code - stable kebab-case code
   * @param message - what went wrong, what was got, what was expected, and the remedy
   * @param details - the values that the message speaks of
   */
  constructor(
    code: BudgetAdjustmentsErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'BudgetAdjustmentsError';
    this.code = code;
    this.details = details;
    Object.defineProperty(this, mark, { value: true });
  }
}

/**
 * Tells whether a caught value is an error of this package.
 *
 * Works when two copies of the package are installed, where `instanceof` does not.
 *
 * @param value - anything that was caught
 * @returns true when this package threw it
 *
 * @example
 * ```ts
 * import { isBudgetAdjustmentsError } from '@sdn/budget-adjustments';
 *
 * isBudgetAdjustmentsError(new Error('something else')); // => false
 * ```
 *
 * @category Errors
 */
export const isBudgetAdjustmentsError = (value: unknown): value is BudgetAdjustmentsError =>
  typeof value === 'object' && value !== null && mark in value;
