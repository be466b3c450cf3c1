import type { ReconcileCode, ReconcileFinding } from '@sdn/budget-adjustments/reconcile';
import type { FindingCode } from '@sdn/goal-model';

/**
 * What `checkReport` can find; stable, in kebab-case. Codes of siblings keep their names.
 *
 * @category Checks
 */
export type CheckFindingCode =
  | Extract<FindingCode, `claim-${string}` | `judgement-${string}`>
  | ReconcileCode
  | 'council-targets-differ'
  | 'verdicts-differ'
  | 'grades-differ'
  | 'year-stale'
  | 'note-left'
  | 'units-mixed'
  | 'prose-differs'
  | 'prose-count-differs';

/**
 * How grave a finding is: an `error` cannot be right, a `warning` deserves a look, `info` is for a reader to know;
 * `rounding` is a difference that rounding explains.
 *
 * @category Checks
 */
export type CheckSeverity = 'error' | 'warning' | 'rounding' | 'info';

/**
 * The values that the text of a finding speaks of.
 *
 * @category Checks
 */
export type CheckDetails = Readonly<Record<string, string | number>>;

/**
 * One thing that the check of a whole document found, as plain JSON.
 *
 * @category Checks
 */
export interface CheckFinding {
  /** What was found. */
  readonly code: CheckFindingCode;
  /** How grave it is. */
  readonly severity: CheckSeverity;
  /** Where: property names and indexes from the document down, for instance `['tables', 3, 'columns', 2]`. */
  readonly path: readonly (string | number)[];
  /** The place in a reader's words: title of the indicator, table, goal or section. */
  readonly place: string;
  /** What stands there, as printed. */
  readonly found: string;
  /** What was expected; undefined where nothing can be. */
  readonly expected?: string | undefined;
  /** Further values that the text speaks of. */
  readonly details: CheckDetails;
  /** The finding of `@sdn/budget-adjustments/reconcile` behind it, with the cells involved and the likely slip. */
  readonly reconciled?: ReconcileFinding | undefined;
}
