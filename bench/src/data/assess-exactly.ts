import type { Columns } from '../race/workload.ts';
import type { BenchIndicator } from './indicators.ts';
import type { Observations } from './observations.ts';

/** What the codes of the columns mean. */
export const STATUSES = ['met', 'partly', 'not-met', 'needs-rule', 'not-assessable'];
export const REASONS = [
  'target-reached',
  'rule-matched',
  'target-missed',
  'rule-missing',
  'target-none',
  'not-reported',
  'not-applicable',
  'suppressed',
];
export const BASES = ['none', 'forecast', 'outcome', 'rounded-outcome'];

interface Assessed {
  readonly printed: number;
  readonly distance: number;
  readonly status: string;
  readonly reason: string;
  readonly basis: string;
}

const absolute = (x: bigint): bigint => (x < 0n ? -x : x);

/** Top ÷ bottom rounded half away from zero. */
export const roundHalfUp = (top: bigint, bottom: bigint): bigint => {
  const size = (2n * absolute(top) + bottom) / (2n * bottom);
  return top < 0n ? -size : size;
};

/** The outcome as a fraction at the printed decimals, or why there is none. */
const outcomeOf = (
  indicator: BenchIndicator,
  numerator: number,
  denominator: number,
): string | readonly [top: bigint, bottom: bigint] => {
  if (Number.isNaN(numerator) || Number.isNaN(denominator)) return 'not-reported';
  if (denominator === 0) return 'not-applicable';
  if (denominator < indicator.leastDenominator) return 'suppressed';
  const { factor, decimals, numeratorDecimals, denominatorDecimals } = indicator;
  return [
    BigInt(numerator) * BigInt(factor) * 10n ** BigInt(decimals + denominatorDecimals),
    BigInt(denominator) * 10n ** BigInt(numeratorDecimals),
  ];
};

/** How far a value, written as top ÷ bottom, is from meeting its target; zero or less meets it. */
const missOf = ({ form, tolerance }: BenchIndicator, top: bigint, bottom: bigint, target: bigint): bigint => {
  const difference = top - target * bottom;
  if (form === 'at-least') return -difference;
  return form === 'at-most' ? difference : absolute(difference) - BigInt(tolerance) * bottom;
};

const assessRow = (
  indicator: BenchIndicator,
  numerator: number,
  denominator: number,
  forecast: number,
  targetNumber: number,
): Assessed => {
  const outcome = outcomeOf(indicator, numerator, denominator);
  const printed = typeof outcome === 'string' ? undefined : roundHalfUp(...outcome);
  const none = (reason: string): Assessed => ({
    printed: Number(printed ?? NaN),
    distance: NaN,
    status: 'not-assessable',
    reason,
    basis: 'none',
  });
  if (Number.isNaN(targetNumber)) return none('target-none');
  const byForecast = !Number.isNaN(forecast);
  if (!byForecast && typeof outcome === 'string') return none(outcome);

  const target = BigInt(targetNumber);
  const value = byForecast ? BigInt(forecast) : (printed ?? 0n);
  const miss = missOf(indicator, value, 1n, target);
  const found = { printed: Number(printed ?? NaN), distance: Number(value - target) };
  const rounded =
    !byForecast && typeof outcome !== 'string' && miss <= 0n && missOf(indicator, ...outcome, target) > 0n;
  const basis = byForecast ? 'forecast' : rounded ? 'rounded-outcome' : 'outcome';
  if (miss <= 0n) return { ...found, status: 'met', reason: 'target-reached', basis };
  const { partlyTenths, form, tolerance } = indicator;
  if (partlyTenths === undefined) return { ...found, status: 'needs-rule', reason: 'rule-missing', basis };
  const reference = form === 'within' ? BigInt(tolerance) : absolute(target);
  const partly = miss * 1000n <= BigInt(partlyTenths) * reference;
  return partly
    ? { ...found, status: 'partly', reason: 'rule-matched', basis }
    : { ...found, status: 'not-met', reason: 'target-missed', basis };
};

/** The assessment of every row in BigInt, straight from the definition. */
export const assessExactly = (data: Observations): Columns => {
  const columns = {
    printed: new Float64Array(data.rows),
    distance: new Float64Array(data.rows),
    status: new Uint8Array(data.rows),
    reason: new Uint8Array(data.rows),
    basis: new Uint8Array(data.rows),
  };
  for (let row = 0; row < data.rows; row++) {
    const { printed, distance, status, reason, basis } = assessRow(
      data.indicators[data.indicator[row] as number] as BenchIndicator,
      data.numerator[row] as number,
      data.denominator[row] as number,
      data.forecast[row] as number,
      data.target[row] as number,
    );
    columns.printed[row] = printed;
    columns.distance[row] = distance;
    columns.status[row] = STATUSES.indexOf(status);
    columns.reason[row] = REASONS.indexOf(reason);
    columns.basis[row] = BASES.indexOf(basis);
  }
  return columns;
};
