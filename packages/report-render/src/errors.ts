/** Codes of the mistakes that the functions of this package throw. */
export type ReportRenderErrorCode =
  | 'chart-invalid'
  | 'date-invalid'
  | 'finding-unknown'
  | 'number-unreadable'
  | 'reference-unknown'
  | 'render-aborted'
  | 'tree-invalid';

const mark = Symbol.for('@sdn/report-render/error');

/**
 * The error that every function of `@sdn/report-render` throws on a caller's mistake.
 *
 * Branch on {@link ReportRenderError.code}, which is stable; the message is for people and may be reworded.
 *
 * @category Errors
 */
export class ReportRenderError extends Error {
  /** Stable kebab-case code. */
  readonly code: ReportRenderErrorCode;
  /** The values that the message speaks of, as plain data. */
  readonly details: Readonly<Record<string, unknown>>;

  /**
   * @param code - stable kebab-case code
   * @param message - what went wrong, what was got, what was expected, and the remedy
   * @param details - the values that the message speaks of
   */
  constructor(code: ReportRenderErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'ReportRenderError';
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
 * import { isReportRenderError } from '@sdn/report-render';
 *
 * isReportRenderError(new Error('something else')); // => false
 * ```
 *
 * @category Errors
 */
export const isReportRenderError = (value: unknown): value is ReportRenderError =>
  typeof value === 'object' && value !== null && mark in value;
