import type { CivilDate } from '../period.ts';

/** What can be found about an activity's dates. */
export type IntervalFindingCode =
  'date-invalid' | 'start-after-end' | 'start-inside-month' | 'end-inside-month' | 'leap-day';

/** One finding about an activity's dates. */
export interface IntervalFinding {
  /** Stable kebab-case code. */
  readonly code: IntervalFindingCode;
  /** `error` is wrong, `hint` is unusual and worth a look, `information` is neither. */
  readonly severity: 'error' | 'hint' | 'information';
  /** The field it is about. */
  readonly path: readonly ['start' | 'end'];
  /** The date as given. */
  readonly date: CivilDate;
}
