import type { Decimal } from './internal/decimal.ts';
import type { Missing } from './missing.ts';

/**
 * A measured value, in the unit of its series, and its period.
 *
 * @category Series
 */
export interface MeasuredPoint {
  /** Period key such as `2021-T1`; printed labels are read with `parsePeriod` of `@sdn/period-calendar`. */
  readonly period: string;
  /** The value. */
  readonly value: Decimal | string | number;
}

/**
 * A period without value, and why.
 *
 * @category Series
 */
export interface MissingPoint extends Missing {
  /** Period key such as `2021-T1`. */
  readonly period: string;
}

/**
 * One place of a time series (tidsserie): a value, or a typed gap.
 *
 * @category Series
 */
export type SeriesPoint = MeasuredPoint | MissingPoint;

/**
 * What the values of a series count.
 *
 * `to-date`: from January to the end of the period (ackumulerat). `in-period`: in the period alone. `level`: nothing,
 * they are states, shares or means, such as sick leave or children per group.
 *
 * @category Series
 */
export type ValueKind = 'to-date' | 'in-period' | 'level';
