/** Codes of the mistakes that the functions of this package throw. */
export type GoalModelErrorCode =
  | 'id-missing'
  | 'id-duplicate'
  | 'parent-unknown'
  | 'parent-cycle'
  | 'goal-unknown'
  | 'reason-missing'
  | 'date-invalid'
  | 'status-unknown'
  | 'policy-invalid'
  | 'share-invalid'
  | 'text-missing'
  | 'columns-invalid'
  | 'change-misfit'
  | 'threshold-invalid'
  | 'revision-misfit'
  | 'number-invalid'
  | 'plan-invalid';

const mark = Symbol.for('@sdn/goal-model/error');

/**
 * The error that every function of `@sdn/goal-model` throws on a caller's mistake.
 *
 * Branch on {@link GoalModelError.code}, which is stable; the message is for people and may be reworded.
 *
 * @category Errors
 */
export class GoalModelError extends Error {
  /** Stable kebab-case code. */
  readonly code: GoalModelErrorCode;
  /** The values that the message speaks of, as plain data. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code - stable kebab-case code
   * @param message - what went wrong, what was got, what was expected, and the remedy
   * @param details - the values that the message speaks of
   */
  constructor(code: GoalModelErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'GoalModelError';
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
 * import { isGoalModelError } from '@sdn/goal-model';
 *
 * isGoalModelError(new Error('something else')); // => false
 * ```
 *
 * @category Errors
 */
export const isGoalModelError = (value: unknown): value is GoalModelError =>
  typeof value === 'object' && value !== null && mark in value;
