/** A civil date as text, `YYYY-MM-DD`: a day on the wall calendar, without clock or time zone. */
export type CivilDate = string;

/** Kinds of period that divide the calendar year evenly. */
export type CalendarKind = 'year' | 'half' | 'tertial' | 'quarter' | 'month';

/** Every kind of period: the even parts of the year, and a free span of whole months. */
export type PeriodKind = CalendarKind | 'span';

/** A language of labels and texts: Swedish or English. */
export type Language = 'sv' | 'en';

/** A year, half, tertial, quarter or month (år, halvår, tertial, kvartal, månad). */
export interface CalendarPeriod {
  /** Which part of the year this is. */
  readonly kind: CalendarKind;
  /** Canonical key: `2026`, `2026-H1`, `2026-T2`, `2026-Q3` or `2026-07`. Two equal periods have equal keys. */
  readonly key: string;
  /** Calendar year, four digits; the fiscal year of a municipality is the calendar year. */
  readonly year: number;
  /** Place among its kind in the year, from 1: tertial 2 is 2, July is 7, a year is 1. */
  readonly number: number;
  /** First month, 1 to 12. */
  readonly firstMonth: number;
  /** Length in months. */
  readonly months: number;
}

/** A free span of whole months ("jan–juli 2023"), as year-to-date columns print them. It may cross a new year. */
export interface MonthSpan {
  /** Always `span`. */
  readonly kind: 'span';
  /** Canonical key: first and last month, `2023-01/2023-07` (ISO 8601 interval). */
  readonly key: string;
  /** Calendar year of the first month. */
  readonly year: number;
  /** First month, 1 to 12. */
  readonly firstMonth: number;
  /** Length in months. */
  readonly months: number;
}

/**
 * A period of whole months: plain, frozen in type, safe to serialise, compared by its `key`.
 *
 * Make one with `createPeriod` or `parsePeriod`; store the key alone and every function takes it back.
 */
export type Period = CalendarPeriod | MonthSpan;

/** A period, or its canonical key. Printed labels such as "Tertial 1 2021" are for `parsePeriod`. */
export type PeriodLike = Period | string;
