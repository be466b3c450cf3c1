import type { ReportedValue } from './indicator-report.ts';
import type { MissingKind } from './missing.ts';

/**
 * One value as reported for everybody and by sex (könsuppdelad). A text is read as a printed cell: `'9,8 %'`.
 * A sex that is left out is missing; it never takes the value of another.
 *
 * @category Sexes
 */
export interface SexSplit {
  /** Everybody (totalt, T). */
  readonly total?: ReportedValue | undefined;
  /** Women and girls (kvinnor/flickor, K). */
  readonly women?: ReportedValue | undefined;
  /** Men and boys (män/pojkar, M). */
  readonly men?: ReportedValue | undefined;
}

/**
 * Why values of a split cannot be held together; the kinds of {@link MissingKind} tell why one is missing.
 *
 * @category Sexes
 */
export type SplitReason = 'value-missing' | 'unit-missing' | 'unit-differs' | MissingKind;
