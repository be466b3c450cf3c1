import type { ColumnIndicator } from '../column-indicator.ts';
import { IndicatorCalcError } from '../errors.ts';
import { NEEDS_RULE, NOT_MET } from './column-codes.ts';

const refuse = (index: number, name: string, value: unknown, expected: string): never => {
  throw new IndicatorCalcError(
    'column-indicator-invalid',
    `${name} of indicator ${index} is ${String(value)}; expected ${expected}.`,
    { indicator: index, name, value: String(value) },
  );
};

const whole = (index: number, name: string, value: number, most = Number.MAX_SAFE_INTEGER): number =>
  Number.isInteger(value) && value >= 0 && value <= most
    ? value
    : refuse(index, name, value, `a whole number from 0 to ${most}`);

/** A rule's number as a whole number and its decimals: "2.5" is 25 with one. */
const digitsOf = (
  index: number,
  name: string,
  value: unknown,
): readonly [digits: number, decimals: number] => {
  const [, integer = '', fraction = ''] =
    /^(\d{1,15})(?:\.(\d{1,9}))?$/.exec(String(value)) ??
    refuse(index, name, value, 'zero or more, such as 2.5');
  return [whole(index, name, Number(integer + fraction)), fraction.length];
};

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Decimals that percentages of rules are brought to before the fraction is shortened. */
const RULE_DECIMALS = 9;

/** What the loops over rows need to know of the indicators: one number for each, by place in the list. */
export interface ColumnParameters {
  /** The value in printed units is numerator × factor ÷ (denominator × scale). */
  readonly factor: Float64Array;
  readonly scale: Float64Array;
  /** Least denominator that has a value. */
  readonly least: Float64Array;
  /** 1 where too low is a miss (at least, within), else 0. With numbers instead of forms no row needs a branch. */
  readonly low: Float64Array;
  /** 1 where too high is a miss (at most, within), else 0. */
  readonly high: Float64Array;
  /** Half the width of a band. */
  readonly tolerance: Float64Array;
  /** A miss of at most this many printed units is *partly*; −1 for none. */
  readonly points: Float64Array;
  /** A miss is *partly* when miss × percentScale ≤ percent × |target|; −1 for none. */
  readonly percent: Float64Array;
  readonly percentScale: Float64Array;
  /** 1 where better than last year is *partly*. */
  readonly lastYear: Uint8Array;
  /** Grade of a miss that no rule matches. */
  readonly missed: Uint8Array;
}

/** The points and the percentage that are most generous; a miss that any rule matches is *partly*. */
const setRules = (all: ColumnParameters, index: number, { decimals, partly }: ColumnIndicator): void => {
  let [points, percent] = [-1, -1];
  for (const rule of partly ?? []) {
    if (rule.rule === 'better-than-last-year') all.lastYear[index] = 1;
    else if (rule.rule === 'within-points') {
      const [digits, places] = digitsOf(index, 'points', rule.points);
      points = Math.max(points, Math.floor((digits * 10 ** decimals) / 10 ** places));
    } else {
      const [digits, places] = digitsOf(index, 'percent', rule.percent);
      percent = Math.max(percent, digits * 10 ** (RULE_DECIMALS - places));
    }
  }
  const scale = 100 * 10 ** RULE_DECIMALS;
  const tolerance = all.tolerance[index] as number;
  if (tolerance > 0 && percent >= 0) {
    // Per cent of a band is of its half-width, which makes it a number of points.
    points = Math.max(points, Number((BigInt(percent) * BigInt(tolerance)) / BigInt(scale)));
    percent = -1;
  }
  const common = percent < 0 ? scale : gcd(percent, scale);
  all.points[index] = points;
  all.percent[index] = percent < 0 ? -1 : percent / common;
  all.percentScale[index] = scale / common;
  all.missed[index] = partly === undefined ? NEEDS_RULE : NOT_MET;
};

/** Checks the indicators and turns them into numbers. */
export const parametersOf = (indicators: readonly ColumnIndicator[]): ColumnParameters => {
  const numbers = (): Float64Array => new Float64Array(indicators.length);
  const all: ColumnParameters = {
    factor: numbers(),
    scale: numbers(),
    least: numbers(),
    low: numbers(),
    high: numbers(),
    tolerance: numbers(),
    points: numbers(),
    percent: numbers(),
    percentScale: numbers(),
    lastYear: new Uint8Array(indicators.length),
    missed: new Uint8Array(indicators.length),
  };
  indicators.forEach((indicator, index) => {
    const { factor = 1, numeratorDecimals = 0, denominatorDecimals = 0, leastDenominator = 0 } = indicator;
    const { decimals, form, tolerance = 0 } = indicator;
    if (!['at-least', 'at-most', 'within'].includes(form))
      refuse(index, 'form', form, 'at-least, at-most or within');
    const ten = (name: string, places: number): number => 10 ** whole(index, name, places, 9);
    const perUnit = ten('denominatorDecimals', denominatorDecimals);
    const up = whole(index, 'factor', factor, 1e6) * ten('decimals', decimals) * perUnit;
    const down = ten('numeratorDecimals', numeratorDecimals);
    if (up === 0) refuse(index, 'factor', factor, 'one or more, such as 100 for per cent');
    const common = gcd(up, down);
    all.factor[index] = up / common;
    all.scale[index] = down / common;
    all.least[index] = Math.max(1, whole(index, 'leastDenominator', leastDenominator) * perUnit);
    all.low[index] = form === 'at-most' ? 0 : 1;
    all.high[index] = form === 'at-least' ? 0 : 1;
    all.tolerance[index] = form === 'within' ? whole(index, 'tolerance', tolerance) : 0;
    setRules(all, index, indicator);
  });
  return all;
};
