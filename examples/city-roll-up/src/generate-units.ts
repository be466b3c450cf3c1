import type { Observation } from '@sdn/indicator-calc';
import { randomFrom } from './random.ts';

/** What the units of one board report. Generated: no board publishes its units' numerators and denominators. */
export interface BoardReport {
  readonly board: string;
  /** Every unit that should have reported. */
  readonly units: readonly string[];
  /** Days of sick leave out of days of work; a unit of fewer than five people is not shown. */
  readonly sickLeave: readonly Observation[];
  /** Complaints, praise and ideas received (synpunkter), a count. */
  readonly feedback: readonly Observation[];
}

const smallest = 5;

const reportOf = (unit: string): Pick<BoardReport, 'sickLeave' | 'feedback'> => {
  const random = randomFrom(`city-roll-up ${unit}`);
  const key = { organisation: unit, period: '2020-T1' };
  // One unit in twenty hands nothing in, and is not in its board's list.
  if (random(1, 20) === 1) return { sickLeave: [], feedback: [] };
  const people = random(3, 60);
  const days = people * 82;
  const sickLeave: Observation =
    people < smallest
      ? { ...key, unit: '%', missing: 'suppressed' }
      : {
          ...key,
          unit: '%',
          numerator: Math.round((days * random(20, 120)) / 1000),
          denominator: days,
        };
  return { sickLeave: [sickLeave], feedback: [{ ...key, unit: 'st', value: random(0, 110) }] };
};

/** Generates the reports of a board's units; the same for the same name. */
export const generateUnits = (board: string): BoardReport => {
  const size = randomFrom(`city-roll-up ${board}`)(15, 40);
  const units = Array.from({ length: size }, (_, index) => `${board} ${String(index + 1).padStart(2, '0')}`);
  const reports = units.map(reportOf);
  return {
    board,
    units,
    sickLeave: reports.flatMap((report) => report.sickLeave),
    feedback: reports.flatMap((report) => report.feedback),
  };
};
