/**
 * How grave a finding is: an `error` makes the parsing or applying function throw, a `warning` deserves a look, `info` is
 * worth knowing.
 *
 * @category Findings
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One thing that a check found, as plain JSON.
 *
 * @category Findings
 */
export interface Finding<Code extends string = string> {
  /** What was found; stable, in kebab-case. */
  readonly code: Code;
  /** How grave it is. */
  readonly severity: Severity;
  /** Where: property names and indexes from the checked value down, for instance `['rows', 3, 'cells', 1]`. */
  readonly path: readonly (string | number)[];
  /** Ids or labels of what is concerned. */
  readonly ids: readonly string[];
  /** The values that the text of the finding speaks of. */
  readonly details: Readonly<Record<string, string>>;
}
