import { z } from 'zod';
import type { CalendarPeriod, MonthSpan, Period } from '../period.ts';
import type { ReportingDate } from '../reporting-date.ts';

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

const calendarPeriodSchema: z.ZodType<CalendarPeriod> = z.strictObject({
  kind: z.enum(['year', 'half', 'tertial', 'quarter', 'month']),
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
  titleEn: z.string().optional(),
  issuer: z.enum(['law', 'city', 'board']),
  period: periodKeySchema,
  source: z.string().min(1),
  exception: z.strictObject({ date: civilDateSchema, when: z.string() }).optional(),
  remark: z.literal('newly-elected-council').optional(),
});
