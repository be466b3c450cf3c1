/**
 * What {@link validateReport} can find; stable, in kebab-case. Texts come from `formatFinding`.
 *
 * @category Findings
 */
export type ReportFindingCode =
  | 'title-missing'
  | 'heading-empty'
  | 'heading-level-skipped'
  | 'section-empty'
  | 'id-duplicate'
  | 'block-empty'
  | 'table-caption-missing'
  | 'table-columns-missing'
  | 'table-ragged'
  | 'column-head-missing'
  | 'row-head-missing'
  | 'key-duplicate'
  | 'formula-key-unknown'
  | 'chart-title-missing'
  | 'chart-description-missing'
  | 'chart-value-unreadable'
  | 'link-refused'
  | 'link-target-unknown'
  | 'link-text-missing'
  | 'number-unreadable'
  | 'date-invalid'
  | 'characters-replaced';

/**
 * How grave a finding is: an `error` makes the report wrong or inaccessible, a `warning` deserves a look.
 *
 * @category Findings
 */
export type Severity = 'error' | 'warning';

/**
 * One thing that a check of a report tree found, as plain JSON.
 *
 * @category Findings
 */
export interface ReportFinding {
  /** What was found. */
  readonly code: ReportFindingCode;
  /** How grave it is. */
  readonly severity: Severity;
  /** Where: property names and indexes from the report down, for instance `['body', 3, 'caption']`. */
  readonly path: readonly (string | number)[];
  /** The values that the text of the finding speaks of; texts longer than 80 characters are cut. */
  readonly details: Readonly<Record<string, string | number>>;
}
