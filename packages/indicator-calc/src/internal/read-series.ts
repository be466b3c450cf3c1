import { offsetPeriod, type Period } from '@sdn/period-calendar';
import { IndicatorCalcError } from '../errors.ts';
import type { MissingKind } from '../missing.ts';
import type { SeriesPoint } from '../series-point.ts';
import type { Decimal } from './decimal.ts';
import { toDecimal } from './decimal-input.ts';

/** A point with its period read and its value checked; exactly one of `value` and `missing` is there. */
export interface ReadPoint {
  readonly period: Period;
  readonly value?: Decimal;
  readonly missing?: MissingKind;
}

/** The period of a canonical key. */
export const readPeriod = (key: string): Period => {
  try {
    return offsetPeriod(key, 0);
  } catch {
    throw new IndicatorCalcError(
      'period-invalid',
      `${JSON.stringify(key)} is no period key; expected one such as 2021, 2021-T1 or 2021-04. Read printed labels with parsePeriod of @sdn/period-calendar.`,
      { period: key },
    );
  }
};

/** Ordinal of the last month of a period, year × 12 + month − 1: periods of any kind end in order of it. */
export const lastMonth = (period: Period): number => period.year * 12 + period.firstMonth + period.months - 2;

/** Reads a series in order of time: each period once, and all of one kind beside whole years. */
export const readSeries = (series: readonly SeriesPoint[]): readonly ReadPoint[] => {
  const points = series.map((point): ReadPoint => {
    const period = readPeriod(point.period);
    return 'missing' in point
      ? { period, missing: point.missing }
      : { period, value: toDecimal(point.value, `the value of ${point.period}`) };
  });
  points.sort((a, b) => lastMonth(a.period) - lastMonth(b.period) || a.period.months - b.period.months);
  const kinds = new Set(points.map(({ period }) => period.kind).filter((kind) => kind !== 'year'));
  if (kinds.size > 1) {
    throw new IndicatorCalcError(
      'period-kind-mixed',
      `the series mixes ${[...kinds].join(' and ')}; expected one kind of period beside whole years. Make one series of each.`,
      { kinds: [...kinds] },
    );
  }
  points.forEach(({ period }, index) => {
    if (period.key !== points[index - 1]?.period.key) return;
    throw new IndicatorCalcError(
      'observation-duplicate',
      `${period.key} is there twice; expected each period once. Keep the value that counts.`,
      { period: period.key },
    );
  });
  return points;
};

/** Reads a series whose periods are all of one kind, so that each has its place in a row. */
export const readEvenSeries = (series: readonly SeriesPoint[]): readonly ReadPoint[] => {
  const points = readSeries(series);
  const lengths = new Set(points.map(({ period }) => period.months));
  if (lengths.size <= 1) return points;
  throw new IndicatorCalcError(
    'period-kind-mixed',
    'the series mixes whole years with parts of years; expected one kind of period. Make one series of each.',
    { months: [...lengths] },
  );
};

/** Whether a new method begins after one period and no later than the other. */
export const crossesBreak = (before: Period, now: Period, breaks: readonly string[]): boolean =>
  breaks.some((key) => {
    const { year, firstMonth } = readPeriod(key);
    const start = year * 12 + firstMonth - 1;
    return lastMonth(before) < start && start <= lastMonth(now);
  });
