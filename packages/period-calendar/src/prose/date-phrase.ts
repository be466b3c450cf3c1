import type { CivilDate } from '../period.ts';

/** What a phrase says of time: a day, a span of days, or one bound of a span. */
export interface DatePhrase {
  /** `day`, `span`, `until` (up to and including `end`), or `from` (`start` and later). */
  readonly kind: 'day' | 'span' | 'until' | 'from';
  /** First day; absent for `until`. */
  readonly start?: CivilDate | undefined;
  /** Last day, included; absent for `from`. */
  readonly end?: CivilDate | undefined;
  /** Whether the phrase names no exact days: a season, a school term, the beginning of a month. */
  readonly approximate: boolean;
}
