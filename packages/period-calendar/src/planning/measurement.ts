import type { CalendarPeriod, CivilDate } from '../period.ts';

/** A report of the yearly cycle: tertialrapport 1 and 2, and verksamhetsberättelse. */
export type CycleReport = 'T1' | 'T2' | 'VB';

/** One report of one year. */
export interface ReportOfYear {
  /** Which report. */
  readonly report: CycleReport;
  /** The year it reports on. */
  readonly year: number;
}

/** One measurement: what it measures, when its figure exists and which report takes it up. */
export interface Measurement {
  /** The measured period. */
  readonly period: CalendarPeriod;
  /** Last day of the month in which the figure exists. */
  readonly availableOn: CivilDate;
  /** The first report whose period ends on that day or later. */
  readonly due: ReportOfYear;
  /** Whether that report belongs to a later year than the measured period: the year's own VB must do without. */
  readonly afterYear: boolean;
}

/** The measurements that were asked for, in order. */
export interface Measured {
  /** Always `measured`. */
  readonly status: 'measured';
  /** At least one. */
  readonly measurements: readonly Measurement[];
}

/** No measurement, and why. */
export interface NotMeasured {
  /** Always `none`. */
  readonly status: 'none';
  /** `off-year`: the year has none by its schedule; `not-in-this-report`: the year has some, due in other reports. */
  readonly reason: 'off-year' | 'not-in-this-report';
  /** The next year with a measurement, the year itself included. */
  readonly nextYear: number;
}

/** Measurements, or why there are none. */
export type MeasurementPlan = Measured | NotMeasured;
