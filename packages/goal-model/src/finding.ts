/**
 * What a finding is about; stable, in kebab-case. Texts come from `formatFinding`.
 *
 * @category Findings
 */
export type FindingCode =
  | 'id-missing'
  | 'id-duplicate'
  | 'parent-missing'
  | 'parent-unknown'
  | 'parent-level'
  | 'parent-cycle'
  | 'goal-unknown'
  | 'number-unreadable'
  | 'number-disagrees'
  | 'number-duplicate'
  | 'title-missing'
  | 'title-too-long'
  | 'title-characters'
  | 'goal-without-indicator'
  | 'goal-without-activity'
  | 'goal-without-expected-result'
  | 'board-goal-without-unit-goal'
  | 'status-in-plan'
  | 'agenda-unknown'
  | 'council-target-not-council'
  | 'delegated-target-missing'
  | 'target-missing'
  | 'indicator-unknown'
  | 'indicator-repeated'
  | 'activity-repeated'
  | 'date-invalid'
  | 'dates-reversed'
  | 'activity-outside-year'
  | 'activity-crosses-year'
  | 'activity-starts-mid-month'
  | 'reference-unknown'
  | 'reference-title-differs'
  | 'claim-value-differs'
  | 'claim-unit-differs'
  | 'claim-comparator-differs'
  | 'right-exceeded'
  | 'judgement-total-differs'
  | 'judgement-count-differs'
  | 'judgement-noun-differs';

/**
 * How grave a finding is under the rule set used.
 *
 * @category Findings
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * One thing that a check found, as plain JSON.
 *
 * @category Findings
 */
export interface Finding {
  /** What was found. */
  readonly code: FindingCode;
  /** How grave it is under the rule set used. */
  readonly severity: Severity;
  /** Where: property names and indexes from the plan down, for instance `['goals', 3, 'title']`. */
  readonly path: readonly (string | number)[];
  /** Ids of the rows concerned, the one at `path` first. */
  readonly ids: readonly string[];
  /** The values that the text of the finding speaks of; texts longer than 120 characters are cut. */
  readonly details: Readonly<Record<string, string | number>>;
}
