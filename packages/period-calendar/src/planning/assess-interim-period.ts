import { toPeriod } from '../internal/to-period.ts';
import type { PeriodLike } from '../period.ts';

/** Whether a period can be that of the statutory interim report, with the figures it was judged by. */
export interface InterimAssessment {
  /** `allowed`, `too-short`, `too-long`, or `not-from-january`. */
  readonly status: 'allowed' | 'too-short' | 'too-long' | 'not-from-january';
  /** Months of the year that the period covers. */
  readonly months: number;
  /** Fewest months allowed: half the year. */
  readonly least: number;
  /** Most months allowed: two thirds of the year. */
  readonly most: number;
  /** Where the rule is written. */
  readonly source: string;
}

/**
 * Whether the statutory interim report (delårsrapport) may cover a year up to the end of a period.
 *
 * Law asks for at least half and at most two thirds of the year: the first tertial is too short, the first half and the
 * second tertial (eight months, exactly two thirds) are allowed. Give the cumulative period or the last part of it; a
 * tertial stands for the year so far, as tertial reports do.
 *
 * Source: lag (2018:597) om kommunal bokföring och redovisning 13 kap. 1 §, RKR R17.
 *
 * @param period - half, tertial or quarter, or a span from January
 * @returns the judgement and its figures
 * @throws `period-unreadable` for a bad key
 *
 * @example
 * ```ts
 * import { assessInterimPeriod } from '@sdn/period-calendar/planning';
 *
 * assessInterimPeriod('2021-T1').status; // => 'too-short'
 * assessInterimPeriod('2021-H1').status; // => 'allowed'
 * assessInterimPeriod('2021-T2').months; // => 8
 * ```
 *
 * @category Dates that matter
 */
export const assessInterimPeriod = (period: PeriodLike): InterimAssessment => {
  const { kind, firstMonth, months } = toPeriod(period);
  const covered = kind === 'span' ? months : firstMonth + months - 1;
  const figures = { months: covered, least: 6, most: 8, source: 'Lag (2018:597) 13 kap. 1 §, RKR R17' };
  if (kind === 'span' && firstMonth > 1) return { status: 'not-from-january', ...figures };
  return { status: covered < 6 ? 'too-short' : covered > 8 ? 'too-long' : 'allowed', ...figures };
};
