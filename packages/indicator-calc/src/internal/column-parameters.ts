import type { ColumnIndicator } from '../column-indicator.ts';
import { IndicatorCalcError } from '../errors.ts';
import { ASK_LAST_YEAR, MET, NEEDS_RULE, NOT_MET, PARTLY } from './column-codes.ts';

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

// Places of one indicator's numbers; side by side, a row needs one array and one index for all of them.
/** The value in printed units is numerator × factor ÷ (denominator × scale). */
export const FACTOR = 0;
export const SCALE = 1;
/** Least denominator that has a value. */
export const LEAST = 2;
/** The miss is slope × difference + fold × |difference| − band, so that no row branches on the form. */
export const SLOPE = 3;
export const FOLD = 4;
/** Half the width of a band. */
export const BAND = 5;
/** A miss of at most this many printed units is *partly*; −1 for none. */
export const POINTS = 6;
/** A miss is *partly* when miss × percent scale ≤ percent × |target|; −1 for none. */
export const PERCENT = 7;
export const PERCENT_SCALE = 8;
/** Numbers per indicator; a power of two makes its place a shift. */
export const WIDTH = 16;

/** What the loops over rows need to know of the indicators, by place in the list. */
export interface ColumnParameters {
  readonly count: number;
  /** {@link WIDTH} numbers for each. */
  readonly numbers: Float64Array;
  /** Four grades for each, at 2 × (missed) + (near enough for a rule). */
  readonly grades: Uint8Array;
}

/** The points and the percentage that are most generous; a miss that any rule matches is *partly*. */
const setRules = (
  { numbers, grades }: ColumnParameters,
  index: number,
  { decimals, partly }: ColumnIndicator,
): void => {
  const at = index * WIDTH;
  let [points, percent] = [-1, -1];
  let missed = partly === undefined ? NEEDS_RULE : NOT_MET;
  for (const rule of partly ?? []) {
    if (rule.rule === 'better-than-last-year') missed = ASK_LAST_YEAR;
    else if (rule.rule === 'within-points') {
      const [digits, places] = digitsOf(index, 'points', rule.points);
      points = Math.max(points, Math.floor((digits * 10 ** decimals) / 10 ** places));
    } else {
      const [digits, places] = digitsOf(index, 'percent', rule.percent);
      percent = Math.max(percent, digits * 10 ** (RULE_DECIMALS - places));
    }
  }
  const scale = 100 * 10 ** RULE_DECIMALS;
  const band = numbers[at + BAND] as number;
  if (band > 0 && percent >= 0) {
    // Per cent of a band is of its half-width, which makes it a number of points.
    points = Math.max(points, Number((BigInt(percent) * BigInt(band)) / BigInt(scale)));
    percent = -1;
  }
  const common = percent < 0 ? scale : gcd(percent, scale);
  numbers[at + POINTS] = points;
  numbers[at + PERCENT] = percent < 0 ? -1 : percent / common;
  numbers[at + PERCENT_SCALE] = scale / common;
  grades.set([MET, MET, missed, PARTLY], index * 4);
};

/** Checks the indicators and turns them into numbers. */
export const parametersOf = (indicators: readonly ColumnIndicator[]): ColumnParameters => {
  const count = indicators.length;
  const numbers = new Float64Array(count * WIDTH);
  const all: ColumnParameters = { count, numbers, grades: new Uint8Array(count * 4) };
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
    const at = index * WIDTH;
    numbers[at + FACTOR] = up / common;
    numbers[at + SCALE] = down / common;
    numbers[at + LEAST] = Math.max(1, whole(index, 'leastDenominator', leastDenominator) * perUnit);
    numbers[at + SLOPE] = form === 'at-least' ? -1 : form === 'at-most' ? 1 : 0;
    numbers[at + FOLD] = form === 'within' ? 1 : 0;
    numbers[at + BAND] = form === 'within' ? whole(index, 'tolerance', tolerance) : 0;
    setRules(all, index, indicator);
  });
  return all;
};
