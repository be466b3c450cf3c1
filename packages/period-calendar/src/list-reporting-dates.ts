import { endOfPeriod } from './end-of-period.ts';
import { findElectionDay } from './find-election-day.ts';
import { addMonths, checkDate } from './internal/civil.ts';
import { checkYear } from './internal/months.ts';
import { toPeriod } from './internal/to-period.ts';
import { isWorkingDay } from './is-working-day.ts';
import { nextWorkingDay } from './next-working-day.ts';
import type { ListedReportingDate, ReportingDate } from './reporting-date.ts';
import { statutoryDateRules, type StatutoryDateRule } from './statutory-date-rules.ts';
import type { WorkingDayOptions } from './working-day-options.ts';

/** What `listReportingDates` works from. */
export interface ListReportingDatesOptions extends WorkingDayOptions {
  /** The city's and the board's own dates; those outside the year are left out. */
  readonly dates?: readonly ReportingDate[] | undefined;
  /** Statutory rules, used in the years they hold; those this package knows by default, an empty list for none. */
  readonly rules?: readonly StatutoryDateRule[] | undefined;
  /** The period at whose end the interim report is made: `T2` (the default, as the city does) or `H1`. */
  readonly interim?: 'T2' | 'H1' | undefined;
}

// The interim period whose report is due in the year: that of an earlier year when it is due after a new year.
const interimPeriod = (year: number, monthsAfter: number, interim: string): string => {
  const due = addMonths(endOfPeriod(`${year}-${interim}`), monthsAfter);
  return `${2 * year - Number(due.slice(0, 4))}-${interim}`;
};

const statutoryDate = (
  year: number,
  { id, title, source, due, exception, inElectionYear }: StatutoryDateRule,
  interim: string,
): readonly ReportingDate[] => {
  const election = findElectionDay(year);
  let period = String(year);
  let date = election;
  if (due !== 'election-day') {
    period = 'concerns' in due ? String(year + due.concerns) : interimPeriod(year, due.monthsAfter, interim);
    date = 'concerns' in due ? `${year}-${due.monthDay}` : addMonths(endOfPeriod(period), due.monthsAfter);
  }
  if (date === undefined) return [];
  const known: ReportingDate = { id, date, title, issuer: 'law', period, source };
  return [
    {
      ...known,
      ...(exception && { exception: checkDate(`${year}-${exception}`, `exception of ${id}`) }),
      ...(election && inElectionYear && { remark: inElectionYear }),
    },
  ];
};

/**
 * The dates that matter in a year: those of law and those of the city and the board, merged and sorted.
 *
 * Law gives the annual report (15 April), the interim report (two months after its period), the budget proposal (31
 * October), its adoption (30 November) and election day. Boards' hand-in dates are set by the executive committee each
 * year and come in by `dates`. A date on a day without work stays as it is: `workingDay` is false and `nextWorkingDay`
 * stands beside it. Two months after 30 June is 30 August, the same number in the month (lag (1930:173) 1 §).
 *
 * @param year - calendar year in which the dates fall, 1950 to 2100
 * @param options - own dates, rules, interim period, eves and closed days
 * @returns the dates in order; dates of one day by id
 * @throws `date-invalid` and `period-unreadable` for a bad date of the caller, or a rule's day that the year has not,
 * `year-out-of-range`
 *
 * @example
 * ```ts
 * import { listReportingDates } from '@sdn/period-calendar';
 *
 * const dates = listReportingDates(2024, {
 *   dates: [
 *     {
 *       id: 'hand-in-t1',
 *       date: '2024-05-17',
 *       title: 'Tertialrapport 1 till stadsledningskontoret',
 *       issuer: 'city',
 *       period: '2024-T1',
 *       source: 'Executive committee, dates for 2024 (example)',
 *     },
 *   ],
 * });
 * dates.map(({ date, id }) => `${date} ${id}`); // =>
 * // ['2024-04-15 annual-report', '2024-05-17 hand-in-t1', '2024-10-31 budget-proposal',
 * //  '2024-10-31 interim-report', '2024-11-30 budget-adoption']
 * dates.at(-1)?.nextWorkingDay; // => '2024-12-02'
 * ```
 *
 * @category Dates that matter
 */
export const listReportingDates = (
  year: number,
  options: ListReportingDatesOptions = {},
): readonly ListedReportingDate[] => {
  const { dates = [], rules, interim = 'T2' } = options;
  checkYear(year, 1950, 2100);
  for (const { date, period, exception = date } of dates) {
    checkDate(date, 'dates[].date');
    checkDate(exception, 'dates[].exception');
    toPeriod(period);
  }
  const own = dates.filter(({ date }) => Number(date.slice(0, 4)) === year);
  const statutory = statutoryDateRules(year, rules).flatMap((rule) => statutoryDate(year, rule, interim));
  return [...statutory, ...own]
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
    .map((entry) => ({
      ...entry,
      workingDay: isWorkingDay(entry.date, options),
      nextWorkingDay: nextWorkingDay(entry.date, options),
    }));
};
