export { addWorkingDays } from './add-working-days.ts';
export { comparePeriods } from './compare-periods.ts';
export { countPeriods } from './count-periods.ts';
export { countWorkingDays } from './count-working-days.ts';
export { createPeriod, type PeriodFields } from './create-period.ts';
export { cumulativePeriod } from './cumulative-period.ts';
export { enclosingPeriod } from './enclosing-period.ts';
export { endOfPeriod } from './end-of-period.ts';
export { isPeriodCalendarError, PeriodCalendarError, type PeriodCalendarErrorCode } from './errors.ts';
export { findElectionDay } from './find-election-day.ts';
export { formatPeriod, type FormatPeriodOptions } from './format-period.ts';
export { isInPeriod } from './is-in-period.ts';
export { isWorkingDay } from './is-working-day.ts';
export { listPeriods } from './list-periods.ts';
export { listReportingDates, type ListReportingDatesOptions } from './list-reporting-dates.ts';
export { listSqueezeDays } from './list-squeeze-days.ts';
export { nextWorkingDay } from './next-working-day.ts';
export { offsetPeriod } from './offset-period.ts';
export {
  parsePeriod,
  type ParsePeriodOptions,
  type PeriodReading,
  type ReadPeriod,
  type ReportKind,
} from './parse-period.ts';
export type { ParseFailure, ParseResult, ParseSuccess } from './parse-result.ts';
export { periodOfDate } from './period-of-date.ts';
export type {
  CalendarKind,
  CalendarPeriod,
  CivilDate,
  Language,
  MonthSpan,
  Period,
  PeriodKind,
  PeriodLike,
} from './period.ts';
export { previousYearPeriod } from './previous-year-period.ts';
export type { ListedReportingDate, ReportingDate } from './reporting-date.ts';
export { safeParsePeriod } from './safe-parse-period.ts';
export { spanOf } from './span-of.ts';
export { splitPeriod } from './split-period.ts';
export { startOfPeriod } from './start-of-period.ts';
export {
  statutoryDateRules,
  type DueAfterInterimPeriod,
  type StatutoryDateRule,
  type YearlyDue,
} from './statutory-date-rules.ts';
export type { EveId, EveSelection, HolidayId, SwedishDay } from './swedish-day.ts';
export { swedishHolidays, type SwedishHolidaysOptions } from './swedish-holidays.ts';
export type { WorkingDayOptions } from './working-day-options.ts';
