/**
 * What {@link validateIndicators} can find.
 *
 * @category Findings
 */
export type IndicatorFindingCode =
  | 'target-missing'
  | 'target-pending'
  | 'target-unparsed'
  | 'value-unreadable'
  | 'outcome-on-yearly'
  | 'forecast-missing'
  | 'unit-mixed'
  | 'share-without-percent'
  | 'target-far-from-outcome'
  | 'title-conflict'
  | 'weaker-than-council';

/**
 * One finding about one or more indicators, as data; `formatFinding` puts it into words.
 *
 * @category Findings
 */
export interface IndicatorFinding {
  /** Stable code. */
  readonly code: IndicatorFindingCode;
  /** `error`: cannot be right. `warning`: look at it. `info`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Where: index of the indicator in the list, and the field. */
  readonly path: readonly [index: number, field: string];
  /** The indicators concerned, by id. */
  readonly ids: readonly string[];
  /** The printed texts that the finding speaks of, by name. */
  readonly details: Readonly<Record<string, string>>;
}
