import { endOfPeriod } from '../end-of-period.ts';
import type { Measurement } from '../planning/measurement.ts';
import type { MeasurementSchedule } from '../planning/periodicity.ts';
import { splitPeriod } from '../split-period.ts';
import { checkWhole } from './check-whole.ts';
import { checkYear, lastOrdinal, monthOrdinal, periodAt } from './months.ts';

const reports = ['T1', 'T2', 'VB'] as const;

/**
 * Whether the schedule measures in the year.
 *
 * @param schedule - the schedule
 * @param year - calendar year
 * @returns false in an off year
 */
export const isMeasuredIn = (schedule: MeasurementSchedule, year: number): boolean =>
  schedule.periodicity !== 'biennial' || (year - checkYear(schedule.anchorYear)) % 2 === 0;

/**
 * The measurements of a year.
 *
 * @param schedule - the schedule
 * @param year - calendar year
 * @returns the measurements in order, none in an off year
 */
export const measure = (schedule: MeasurementSchedule, year: number): readonly Measurement[] => {
  const { periodicity, lagMonths = 0 } = schedule;
  checkWhole(lagMonths, 'lagMonths', 0, 24);
  if (!isMeasuredIn(schedule, year)) return [];
  const whole = periodAt('year', monthOrdinal(year, 1));
  return splitPeriod(whole, periodicity === 'biennial' ? 'year' : periodicity).map((period) => {
    const available = lastOrdinal(period) + lagMonths;
    // The reports' periods end where the tertials end.
    const tertial = periodAt('tertial', available);
    return {
      period,
      availableOn: endOfPeriod(periodAt('month', available)),
      due: { report: reports[tertial.number - 1] ?? 'VB', year: tertial.year },
      afterYear: tertial.year > year,
    };
  });
};
