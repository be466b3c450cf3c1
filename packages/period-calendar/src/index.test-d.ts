import { expectTypeOf, test } from 'vitest';
import {
  comparePeriods,
  formatPeriod,
  parsePeriod,
  safeParsePeriod,
  type CalendarPeriod,
  type MonthSpan,
  type Period,
  type PeriodCalendarError,
  type ReadPeriod,
  type ReportKind,
} from '@sdn/period-calendar';
import { renderCalendar } from '@sdn/period-calendar/ics';
import { measurementsInYear, type MeasurementSchedule } from '@sdn/period-calendar/planning';
import { parseDatePhrase } from '@sdn/period-calendar/prose';
import { periodSchema } from '@sdn/period-calendar/schema';
import type { z } from 'zod';

test('a period narrows by its kind', () => {
  const period = parsePeriod('2021') as Period;
  if (period.kind === 'span') expectTypeOf(period).toEqualTypeOf<MonthSpan>();
  else expectTypeOf(period).toEqualTypeOf<CalendarPeriod>();
});

test('a read period is a period with its report', () => {
  expectTypeOf<ReadPeriod>().toExtend<Period>();
  expectTypeOf(parsePeriod('VB 2020').report).toEqualTypeOf<ReportKind | undefined>();
});

test('a safe reading is data or error', () => {
  const result = safeParsePeriod('2021');
  if (result.success) expectTypeOf(result.data).toEqualTypeOf<ReadPeriod>();
  else expectTypeOf(result.error).toEqualTypeOf<PeriodCalendarError>();
});

test('results have narrow types', () => {
  expectTypeOf(comparePeriods).returns.toEqualTypeOf<-1 | 0 | 1>();
  expectTypeOf(formatPeriod).returns.toBeString();
  expectTypeOf(parseDatePhrase('2021').approximate).toBeBoolean();
  expectTypeOf(measurementsInYear).returns.toHaveProperty('status');
  expectTypeOf(renderCalendar).returns.toBeString();
});

test('a biennial schedule cannot leave out its anchor year', () => {
  expectTypeOf<{ periodicity: 'biennial' }>().not.toExtend<MeasurementSchedule>();
  expectTypeOf<{ periodicity: 'biennial'; anchorYear: number }>().toExtend<MeasurementSchedule>();
});

test('schema and type are one', () => {
  expectTypeOf<z.infer<typeof periodSchema>>().toEqualTypeOf<Period>();
});
