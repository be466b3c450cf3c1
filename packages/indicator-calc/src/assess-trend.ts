import { listPeriods, offsetPeriod } from '@sdn/period-calendar';
import { IndicatorCalcError } from './errors.ts';
import { Decimal } from './internal/decimal.ts';
import { toDecimal } from './internal/decimal-input.ts';
import { crossesBreak, lastMonth, readEvenSeries } from './internal/read-series.ts';
import type { MissingKind } from './missing.ts';
import type { SeriesPoint } from './series-point.ts';

/**
 * The rule that tells a trend. There is no official one: the caller names it, and it is repeated with the result.
 *
 * `every-step`: each period is above the one before, or each below. `ends`: the last against the first.
 * `least-squares`: the slope of the line through all.
 *
 * @category Series
 */
export type TrendRule = 'every-step' | 'ends' | 'least-squares';

/**
 * How to tell a trend.
 *
 * @category Series
 */
export interface TrendOptions {
  /** How many of the last periods to look at, two or more. */
  readonly periods: number;
  /** The rule. */
  readonly rule: TrendRule;
  /** Changes per period (for `ends`, over all) of at most this much are flat, in the unit of the values; zero when left out. */
  readonly flat?: Decimal | string | number | undefined;
  /** Periods from which on a new method is used. */
  readonly breaks?: readonly string[] | undefined;
}

/**
 * A trend with the numbers behind it, in the unit of the values.
 *
 * @category Series
 */
export interface Trend {
  /** Rising, falling, flat, or for `every-step` mixed. */
  readonly status: 'rising' | 'falling' | 'flat' | 'mixed';
  /** The rule that was applied. */
  readonly rule: TrendRule;
  /** The periods looked at, in order. */
  readonly periods: readonly string[];
  /** What the rule looked at: each step, the difference of the ends, or the slope per period; unrounded. */
  readonly changes: readonly Decimal[];
}

/**
 * No trend, and why.
 *
 * @category Series
 */
export interface NoTrend {
  /** Always `not-assessable`. */
  readonly status: 'not-assessable';
  /** A missing value's kind, `series-too-short`, or `method-changed` when a break lies between. */
  readonly reason: MissingKind | 'series-too-short' | 'method-changed';
}

const rules: Readonly<Record<TrendRule, (values: readonly Decimal[]) => readonly Decimal[]>> = {
  'every-step': (values) => values.slice(1).map((value, index) => value.minus(values[index] as Decimal)),
  ends: (values) => [(values.at(-1) as Decimal).minus(values[0] as Decimal)],
  'least-squares': (values) => {
    // With x counted from the middle the slope is Σxy / Σx²; doubled, so that x is whole.
    const x = values.map((_, index) => 2 * index - (values.length - 1));
    const xy = values.reduce(
      (sum, value, index) => sum.plus(value.times(x[index] as number)),
      new Decimal(0),
    );
    return [xy.times(2).dividedBy(x.reduce((sum, each) => sum + each * each, 0))];
  },
};

/**
 * Tells whether the last periods of a series rise, fall or stay (trend), by a rule that the caller names.
 *
 * Every period must have a value made by one method: a gap or a break of method among them leaves the trend open.
 *
 * @param series - points of one kind of period, in any order
 * @param options - how many periods, the rule, what counts as flat, and breaks of method
 * @returns the trend with its numbers, or why there is none
 * @throws `trend-rule-invalid` when the rule is unknown or looks at fewer than two periods
 * @throws `period-kind-mixed`, `period-invalid`, `observation-duplicate`, `number-invalid` when the series cannot be read
 *
 * @example
 * ```ts
 * import { assessTrend } from '@sdn/indicator-calc/series';
 *
 * const series = ['3.5', '3.4', '3.7'].map((value, index) => ({ period: String(2019 + index), value }));
 * assessTrend(series, { periods: 3, rule: 'every-step' }).status; // => 'mixed'
 * assessTrend(series, { periods: 3, rule: 'ends' }).status; // => 'rising'
 * assessTrend(series, { periods: 4, rule: 'ends' }); // => { status: 'not-assessable', reason: 'series-too-short' }
 * ```
 *
 * @category Series
 */
export const assessTrend = (series: readonly SeriesPoint[], options: TrendOptions): Trend | NoTrend => {
  const { periods, rule, flat = 0, breaks = [] } = options;
  if (!Object.hasOwn(rules, rule) || !Number.isSafeInteger(periods) || periods < 2) {
    throw new IndicatorCalcError(
      'trend-rule-invalid',
      `rule is ${rule} over ${periods} periods; expected every-step, ends or least-squares over two or more.`,
      { rule, periods },
    );
  }
  const points = readEvenSeries(series);
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  if (first === undefined || last === undefined)
    return { status: 'not-assessable', reason: 'series-too-short' };
  const start = offsetPeriod(last, 1 - periods);
  if (lastMonth(start) < lastMonth(first)) return { status: 'not-assessable', reason: 'series-too-short' };
  if (crossesBreak(start, last, breaks)) return { status: 'not-assessable', reason: 'method-changed' };

  const keys = listPeriods(start, last).map(({ key }) => key);
  const values: Decimal[] = [];
  for (const key of keys) {
    const point = points.find(({ period }) => period.key === key);
    if (point?.value === undefined)
      return { status: 'not-assessable', reason: point?.missing ?? 'not-reported' };
    values.push(point.value);
  }
  const changes = rules[rule](values);
  const limit = toDecimal(flat, 'flat');
  const signs = new Set(
    changes.map((change) => (change.abs().lessThanOrEqualTo(limit) ? 0 : change.isPositive() ? 1 : -1)),
  );
  const status = signs.size > 1 ? 'mixed' : signs.has(1) ? 'rising' : signs.has(-1) ? 'falling' : 'flat';
  return { status, rule, periods: keys, changes };
};
