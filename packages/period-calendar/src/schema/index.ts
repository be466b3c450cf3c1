import * as z from 'zod';
import type { CalendarPeriod, MonthSpan, Period } from '../period.ts';
import type { Interval } from '../planning/interval.ts';
import type { ReadingRule } from '../planning/list-reading-days.ts';
import type { MeasurementSchedule } from '../planning/periodicity.ts';
import type { ReportingDate } from '../reporting-date.ts';
import type { StatutoryDateRule } from '../statutory-date-rules.ts';

/** A civil date, `YYYY-MM-DD`, that is a day of the calendar. */
export const civilDateSchema: z.ZodType<string> = z.iso.date();

/** The canonical key of a period: `2026`, `2026-H1`, `2026-T2`, `2026-Q3`, `2026-07`, `2023-01/2023-07`. */
export const periodKeySchema: z.ZodType<string> = z
  .string()
  .regex(
    /^[1-9]\d{3}(-(H[12]|T[1-3]|Q[1-4]|(0[1-9]|1[0-2])(\/[1-9]\d{3}-(0[1-9]|1[0-2]))?))?$/,
    'expected a period key such as 2026, 2026-T2, 2026-07 or 2023-01/2023-07',
  );

const year = z.int().min(1000).max(9999);
const month = z.int().min(1).max(12);
const monthDay = z
  .string()
  .regex(
    /^((0[1-9]|1[0-2])-(0[1-9]|[12]\d)|(0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)$/,
    'expected MM-DD, a day of that month',
  );
const calendarKind = z.enum(['year', 'half', 'tertial', 'quarter', 'month']);

const calendarPeriodSchema: z.ZodType<CalendarPeriod> = z.strictObject({
  kind: calendarKind,
  key: periodKeySchema,
  year,
  number: month,
  firstMonth: month,
  months: month,
});

const monthSpanSchema: z.ZodType<MonthSpan> = z.strictObject({
  kind: z.literal('span'),
  key: periodKeySchema,
  year,
  firstMonth: month,
  months: z.int().min(1),
});

/** A period as this package writes it. Store the key alone where space matters. */
export const periodSchema: z.ZodType<Period> = z.union([calendarPeriodSchema, monthSpanSchema]);

/** A reporting date in the form that callers give. */
export const reportingDateSchema: z.ZodType<ReportingDate> = z.strictObject({
  id: z.string().min(1),
  date: civilDateSchema,
  title: z.string().min(1),
  issuer: z.enum(['law', 'city', 'board']),
  period: periodKeySchema,
  source: z.string().min(1),
  exception: civilDateSchema.optional(),
  remark: z.literal('newly-elected-council').optional(),
});

/** A reading rule in the form that callers give. */
export const readingRuleSchema: z.ZodType<ReadingRule> = z.strictObject({
  subject: z.string().min(1),
  title: z.string().min(1),
  months: z.array(month),
  base: monthDay.optional(),
  finalMonth: month,
  source: z.string().min(1),
});

/** A statutory date in the form that callers give. */
export const statutoryDateRuleSchema: z.ZodType<StatutoryDateRule> = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  source: z.string().min(1),
  validFrom: year,
  validTo: year.optional(),
  due: z.union([
    z.strictObject({ monthDay, concerns: z.int() }),
    z.strictObject({ monthsAfter: z.int() }),
    z.literal('election-day'),
  ]),
  exception: monthDay.optional(),
  inElectionYear: z.literal('newly-elected-council').optional(),
});

const lagMonths = z.int().min(0).max(24).optional();

/** When something is measured. */
export const measurementScheduleSchema: z.ZodType<MeasurementSchedule> = z.union([
  z.strictObject({ periodicity: calendarKind, lagMonths }),
  z.strictObject({ periodicity: z.literal('biennial'), anchorYear: year, lagMonths }),
]);

/** An activity in time; its order is checked by `validateInterval`, not here. */
export const intervalSchema: z.ZodType<Interval> = z.strictObject({
  start: civilDateSchema,
  end: civilDateSchema,
  completed: z.boolean().optional(),
});
