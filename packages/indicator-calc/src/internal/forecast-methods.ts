import { Decimal } from './decimal.ts';
import { lastMonth, type ReadPoint } from './read-series.ts';
import type { ForecastMethod, ForecastReason } from '../forecast-year.ts';
import type { ValueKind } from '../series-point.ts';

/** A series with what its values count. */
export interface History {
  readonly points: readonly ReadPoint[];
  readonly values: ValueKind;
}

/** A forecast with the figures that made it, or why there is none. */
export type Attempt =
  | { readonly value: Decimal; readonly inputs: Readonly<Record<string, Decimal | number>> }
  | { readonly reason: ForecastReason };

const isOf = (year: number, { period }: ReadPoint): boolean => Math.floor(lastMonth(period) / 12) === year;

/** The value from January to the end of month `month`, or the level then. */
const standingAt = ({ points, values }: History, year: number, month: number): Decimal | undefined => {
  const ofYear = points.filter((point) => isOf(year, point));
  const ending = ofYear.filter(({ period }) => lastMonth(period) === year * 12 + month - 1);
  // A year's own figure comes last and goes before the December one.
  const whole = ending.filter(({ period }) => values !== 'in-period' || period.firstMonth === 1).at(-1);
  if (values !== 'in-period' || whole !== undefined) return whole?.value;
  const parts = ofYear.filter(({ period }) => period.months < 12 && lastMonth(period) < year * 12 + month);
  const months = parts.reduce((sum, { period }) => sum + period.months, 0);
  if (months !== month) return undefined;
  return parts.reduce<Decimal | undefined>((sum, { value }) => value && sum?.plus(value), new Decimal(0));
};

/** What a whole year came to. */
const outcomeOf = (history: History, year: number): Decimal | undefined => standingAt(history, year, 12);

/** The years of a history, in order. */
const yearsOf = ({ points }: History): readonly number[] => [
  ...new Set(points.map(({ period }) => Math.floor(lastMonth(period) / 12))),
];

/** What a forecast of an earlier year would have been, against what the year came to. */
export interface PastForecast {
  readonly year: number;
  readonly forecast: Decimal;
  readonly outcome: Decimal;
  readonly error: Decimal;
}

type Method = (history: History, year: number, month: number) => Attempt;

const runRate: Method = (history, year, month) => {
  const toDate = standingAt(history, year, month);
  if (toDate === undefined) return { reason: 'no-current-value' };
  return { value: toDate.times(12).dividedBy(month), inputs: { toDate, months: month } };
};

const lastValue: Method = (history, year, month) => {
  const last = standingAt(history, year, month);
  return last === undefined ? { reason: 'no-current-value' } : { value: last, inputs: { last } };
};

const seasonalShare: Method = (history, year, month) => {
  const toDate = standingAt(history, year, month);
  if (toDate === undefined) return { reason: 'no-current-value' };
  let [earlierToDate, earlierOutcomes, years] = [new Decimal(0), new Decimal(0), 0];
  for (const earlier of yearsOf(history)) {
    const [standing, outcome] = [standingAt(history, earlier, month), outcomeOf(history, earlier)];
    if (earlier >= year || standing === undefined || outcome === undefined) continue;
    earlierToDate = earlierToDate.plus(standing);
    earlierOutcomes = earlierOutcomes.plus(outcome);
    years += 1;
  }
  if (years === 0) return { reason: 'history-too-short' };
  if (earlierToDate.isZero()) return { reason: 'nothing-by-then-in-earlier-years' };
  const value = toDate.times(earlierOutcomes).dividedBy(earlierToDate);
  return { value, inputs: { toDate, earlierToDate, earlierOutcomes, years } };
};

/** The least squares line through the levels up to now, read off in December, where x is 0. */
const linearTrend: Method = ({ points }, year, month) => {
  const hasParts = points.some(({ period }) => period.months < 12);
  const known = points.flatMap(({ period, value }) => {
    const x = lastMonth(period) - (year * 12 + 11);
    const isKnown = value !== undefined && x <= month - 12 && (period.months < 12 || !hasParts);
    return isKnown ? [{ x: new Decimal(x), y: value }] : [];
  });
  const sum = (term: (point: { x: Decimal; y: Decimal }) => Decimal): Decimal =>
    known.reduce((total, point) => total.plus(term(point)), new Decimal(0));
  const [x, y, xx, xy] = [
    sum((p) => p.x),
    sum((p) => p.y),
    sum((p) => p.x.times(p.x)),
    sum((p) => p.x.times(p.y)),
  ];
  const spread = xx.times(known.length).minus(x.times(x));
  if (known.length < 2) return { reason: 'history-too-short' };
  return {
    value: xx.times(y).minus(x.times(xy)).dividedBy(spread),
    inputs: {
      points: known.length,
      slopePerMonth: xy.times(known.length).minus(x.times(y)).dividedBy(spread),
    },
  };
};

/** Each method by name, with what it can be used on. */
export const forecastMethods: Readonly<
  Record<ForecastMethod, { readonly on: 'counts' | 'levels'; readonly run: Method }>
> = {
  'run-rate': { on: 'counts', run: runRate },
  'seasonal-share': { on: 'counts', run: seasonalShare },
  'last-value': { on: 'levels', run: lastValue },
  'linear-trend': { on: 'levels', run: linearTrend },
};

/** Runs a method as it could have been run at the end of `month`, without anything known later. */
export const attemptForecast = (
  history: History,
  method: ForecastMethod,
  year: number,
  month: number,
): Attempt => {
  const now = year * 12 + month - 1;
  const known = history.points.filter(({ period }) => lastMonth(period) <= now);
  return forecastMethods[method].run({ ...history, points: known }, year, month);
};

/** Past forecasts of one method at one month against what the years came to. */
export const listPastForecasts = (
  history: History,
  method: ForecastMethod,
  before: number,
  month: number,
): readonly PastForecast[] =>
  yearsOf(history).flatMap((year) => {
    if (year >= before) return [];
    const outcome = outcomeOf(history, year);
    const attempt = attemptForecast(history, method, year, month);
    if (outcome === undefined || 'reason' in attempt) return [];
    return [{ year, forecast: attempt.value, outcome, error: attempt.value.minus(outcome) }];
  });
