import { checkWhole } from './internal/check-whole.ts';
import { checkYear, lengthOf, monthOrdinal, periodAt } from './internal/months.ts';
import type { CalendarKind, CalendarPeriod } from './period.ts';

/** What names a period: its kind, year and place in the year. */
export interface PeriodFields {
  /** Kind of period. */
  readonly kind: CalendarKind;
  /** Calendar year, 1000 to 9999. */
  readonly year: number;
  /** Place in the year from 1; may be left out for a year. */
  readonly number?: number | undefined;
}

/**
 * A period from its kind, year and place in the year.
 *
 * Use `parsePeriod` for text, `periodOfDate` for the period around a day and `spanOf` for a span of months.
 *
 * @param fields - kind, year and place
 * @returns the period
 * @throws `count-invalid` when the year has no such period, `year-out-of-range` outside 1000 to 9999
 *
 * @example
 * ```ts
 * import { createPeriod } from '@sdn/period-calendar';
 *
 * createPeriod({ kind: 'tertial', year: 2021, number: 2 }).key; // => '2021-T2'
 * createPeriod({ kind: 'tertial', year: 2021, number: 4 }); // => throws 'count-invalid'
 * ```
 *
 * @category Periods
 */
export const createPeriod = (fields: PeriodFields): CalendarPeriod => {
  const { kind, year, number = kind === 'year' ? 1 : NaN } = fields;
  const length = lengthOf[kind];
  const place = checkWhole(number, `number of the ${kind}`, 1, 12 / length);
  return periodAt(kind, monthOrdinal(checkYear(year), (place - 1) * length + 1));
};
