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

/** Numbers of one indicator in {@link ColumnParameters.numbers}; a power of two makes its place a shift. */
export const WIDTH = 16;

/** What the loops over rows need to know of the indicators, by place in the list. */
export interface ColumnParameters {
  readonly count: number;
  /**
   * {@link WIDTH} numbers for each, so that a row needs one array and one index for all of them:
   *
   * - 0 factor, 1 scale: the value in printed units is numerator × factor ÷ (denominator × scale);
   * - 2 the least denominator that has a value;
   * - 3 slope, 4 fold, 5 band: the miss is slope × difference + fold × |difference| − band, so that no row branches on the form;
   * - 6 points: a miss of at most so many printed units is *partly*; −1 for none;
   * - 7 percent, 8 percent scale: so is a miss × percent scale ≤ percent × |target|; −1 for none;
   * - 12 to 15 the grades, at 2 × (missed) + (near enough for a rule).
   */
  readonly numbers: Float64Array;
}

/** The points and the percentage that are most generous; a miss that any rule matches is *partly*. */
const setRules = (numbers: Float64Array, index: number, { decimals, partly }: ColumnIndicator): void => {
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
  const band = numbers[at + 5] as number;
  if (band > 0 && percent >= 0) {
    // Per cent of a band is of its half-width, which makes it a number of points.
    points = Math.max(points, Number((BigInt(percent) * BigInt(band)) / BigInt(scale)));
    percent = -1;
  }
  const common = percent < 0 ? scale : gcd(percent, scale);
  numbers.set([points, percent < 0 ? -1 : percent / common, scale / common], at + 6);
  numbers.set([MET, MET, missed, PARTLY], at + 12);
};

/** Checks the indicators and turns them into numbers. */
export const parametersOf = (indicators: readonly ColumnIndicator[]): ColumnParameters => {
  const count = indicators.length;
  const numbers = new Float64Array(count * WIDTH);
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
    const least = Math.max(1, whole(index, 'leastDenominator', leastDenominator) * perUnit);
    const slope = { 'at-least': -1, 'at-most': 1, within: 0 }[form];
    const isBand = form === 'within';
    const band = isBand ? whole(index, 'tolerance', tolerance) : 0;
    numbers.set([up / common, down / common, least, slope, Number(isBand), band], index * WIDTH);
    setRules(numbers, index, indicator);
  });
  return { count, numbers };
};
