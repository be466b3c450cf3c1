import { civilDate, firstOfMonth } from '../day-number.ts';

/** A mark on a time axis. */
export interface TimeTick {
  readonly day: number;
  readonly text: string;
}

const steps = [1, 3, 6, 12, 24, 60, 120, 600, 1200];
const monthDays = 30.4;

/**
 * Lists firsts of months, quarters or years on a time axis, as close as their names allow.
 *
 * @param from - first day's number
 * @param to - last day's number
 * @param mostLabels - how many names fit
 * @returns the marks in order; whole years when the step is a year or more
 */
export const timeTicks = (from: number, to: number, mostLabels: number): TimeTick[] => {
  const months = (to - from) / monthDays;
  const step = steps.find((each) => months / each <= mostLabels) ?? 1200;
  const ticks: TimeTick[] = [];
  for (let first = firstOfMonth(from, 0); first <= to; first = firstOfMonth(first, 1)) {
    const date = civilDate(first);
    const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
    if (first >= from && count % step === 0)
      ticks.push({ day: first, text: date.slice(0, step >= 12 ? 4 : 7) });
  }
  return ticks;
};
