/**
 * Why a value is not there (bortfallsorsak): not reported (bortfall), not applicable (ej tillämpligt), suppressed
 * (sekretess), not yet measured (ännu inte mätt).
 *
 * @category Tree
 */
export type MissingReason = 'not-reported' | 'not-applicable' | 'suppressed' | 'not-yet-measured';

/**
 * The place of a value that is not there, with its reason. 0 is a value, empty is not 0.
 *
 * @category Tree
 */
export interface MissingValue {
  /** Node type. */
  readonly type: 'missing';
  /** Why there is no value. */
  readonly reason: MissingReason;
}

/**
 * Builds the place of a value that is not there (saknat värde), so that a reader learns why.
 *
 * @param reason - why there is no value
 * @returns the node
 *
 * @example
 * ```ts
 * import { missingValue } from '@sdn/report-render';
 *
 * missingValue('suppressed'); // => { type: 'missing', reason: 'suppressed' }
 * ```
 *
 * @category Constructors
 */
export const missingValue = (reason: MissingReason): MissingValue => ({ type: 'missing', reason });
