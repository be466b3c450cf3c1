export { assessInterimPeriod, type InterimAssessment } from './planning/assess-interim-period.ts';
export { assessInterval, type IntervalAssessment } from './planning/assess-interval.ts';
export { elapsedShare, type DayShare } from './planning/elapsed-share.ts';
export { formatFinding } from './planning/format-finding.ts';
export { formatPeriodicity } from './planning/format-periodicity.ts';
export type { IntervalFinding, IntervalFindingCode } from './planning/interval-finding.ts';
export type { Interval } from './planning/interval.ts';
export { isCarriedOver } from './planning/is-carried-over.ts';
export { isWholeYear } from './planning/is-whole-year.ts';
export {
  listReadingDays,
  type ReadingDay,
  type ReadingEffect,
  type ReadingRule,
} from './planning/list-reading-days.ts';
export type {
  CycleReport,
  Measured,
  Measurement,
  MeasurementPlan,
  NotMeasured,
  ReportOfYear,
} from './planning/measurement.ts';
export { measurementsDue } from './planning/measurements-due.ts';
export { measurementsInYear } from './planning/measurements-in-year.ts';
export { overlapWithPeriod, type NoOverlap, type Overlap } from './planning/overlap-with-period.ts';
export { parsePeriodicity } from './planning/parse-periodicity.ts';
export type {
  BiennialSchedule,
  MeasurementSchedule,
  Periodicity,
  RegularSchedule,
} from './planning/periodicity.ts';
export { safeParsePeriodicity } from './planning/safe-parse-periodicity.ts';
export { validateInterval } from './planning/validate-interval.ts';
