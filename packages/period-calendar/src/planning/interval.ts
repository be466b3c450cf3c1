import type { CivilDate } from '../period.ts';

/** An activity or project in time (aktivitet): first and last day, both belonging to it. */
export interface Interval {
  /** First day (startdatum). */
  readonly start: CivilDate;
  /** Last day (slutdatum). */
  readonly end: CivilDate;
  /** Whether it is known to be done or known not to be; absent when nobody has said. */
  readonly completed?: boolean | undefined;
}
