import { measure } from '../internal/measure.ts';
import type { MeasurementPlan } from './measurement.ts';
import type { MeasurementSchedule } from './periodicity.ts';

/**
 * The measurements that fall in a year, each with the report that takes it up.
 *
 * A figure is due in the first report whose period ends when the figure exists or later: a tertial indicator in T1, T2 and
 * VB, a yearly one in VB. With a lag the year's figure comes after the year: `afterYear` is true and the due report is one
 * of the next year. Use `measurementsDue` to ask from the report's side.
 *
 * @param schedule - periodicity, lag, and the anchor year of a biennial one
 * @param year - calendar year
 * @returns the measurements, or `none` with the reason and the next year that has one
 * @throws `count-invalid` for a lag outside 0 to 24 months, `year-out-of-range`
 *
 * @example
 * ```ts
 * import { measurementsInYear } from '@sdn/period-calendar/planning';
 *
 * const plan = measurementsInYear({ periodicity: 'year', lagMonths: 4 }, 2021);
 * plan.status === 'measured' && plan.measurements[0]?.due; // => { report: 'T1', year: 2022 }
 * measurementsInYear({ periodicity: 'biennial', anchorYear: 2020 }, 2021); // =>
 * // { status: 'none', reason: 'off-year', nextYear: 2022 }
 * ```
 *
 * @category Periodicity
 */
export const measurementsInYear = (schedule: MeasurementSchedule, year: number): MeasurementPlan => {
  const measurements = measure(schedule, year);
  return measurements.length > 0
    ? { status: 'measured', measurements }
    : { status: 'none', reason: 'off-year', nextYear: year + 1 };
};
