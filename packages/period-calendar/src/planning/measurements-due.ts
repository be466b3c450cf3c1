import { isMeasuredIn, measure } from '../internal/measure.ts';
import type { MeasurementPlan, ReportOfYear } from './measurement.ts';
import type { MeasurementSchedule } from './periodicity.ts';

/**
 * The measurements that a report should take up, also late ones of earlier years.
 *
 * Months gather: T1 takes January to April. A half-yearly figure for January–June is due in T2, a second quarter too.
 *
 * @param schedule - periodicity, lag, and the anchor year of a biennial one
 * @param report - which report of which year
 * @returns the measurements, or `none` with the reason and the next year that has one
 * @throws `count-invalid` for a lag outside 0 to 24 months, `year-out-of-range`
 *
 * @example
 * ```ts
 * import { measurementsDue } from '@sdn/period-calendar/planning';
 *
 * const due = measurementsDue({ periodicity: 'tertial' }, { report: 'VB', year: 2021 });
 * due.status === 'measured' && due.measurements.map(({ period }) => period.key); // => ['2021-T3']
 * measurementsDue({ periodicity: 'year' }, { report: 'T1', year: 2021 }); // =>
 * // { status: 'none', reason: 'not-in-this-report', nextYear: 2021 }
 * ```
 *
 * @category Periodicity
 */
export const measurementsDue = (schedule: MeasurementSchedule, report: ReportOfYear): MeasurementPlan => {
  // A lag is at most two years, so no older figure can still be on its way.
  const measurements = [report.year - 2, report.year - 1, report.year]
    .flatMap((year) => measure(schedule, year))
    .filter(({ due }) => due.report === report.report && due.year === report.year);
  if (measurements.length > 0) return { status: 'measured', measurements };
  return isMeasuredIn(schedule, report.year)
    ? { status: 'none', reason: 'not-in-this-report', nextYear: report.year }
    : { status: 'none', reason: 'off-year', nextYear: report.year + 1 };
};
