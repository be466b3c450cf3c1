import type { CalendarKind } from '../period.ts';

/** How often something is measured (periodicitet): once in each period of a kind, or every second year. */
export type Periodicity = CalendarKind | 'biennial';

/** What a yearly or more frequent measurement follows. */
export interface RegularSchedule {
  /** How often. */
  readonly periodicity: CalendarKind;
  /** Whole months from the end of the measured period until the figure exists; 0 by default. */
  readonly lagMonths?: number | undefined;
}

/** What a measurement every second year follows, such as Stockholmsenkäten in even years. */
export interface BiennialSchedule {
  /** Always `biennial` (vartannat år). */
  readonly periodicity: 'biennial';
  /** Any year with a measurement: it tells the years with from those without. */
  readonly anchorYear: number;
  /** Whole months from the end of the measured year until the figure exists; 0 by default. */
  readonly lagMonths?: number | undefined;
}

/** When something is measured and how long its figure takes. */
export type MeasurementSchedule = RegularSchedule | BiennialSchedule;
