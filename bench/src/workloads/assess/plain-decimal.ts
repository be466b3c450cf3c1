/** What a competent user writes: an object a row, and decimal.js where figures are computed. */
import { Decimal } from 'decimal.js';
import { BASES, REASONS, STATUSES } from '../../data/assess-exactly.ts';
import type { BenchIndicator } from '../../data/indicators.ts';
import type { Observations } from '../../data/observations.ts';
import type { Enter } from '../../race/workload.ts';

interface Row {
  readonly indicator: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly forecast: number | null;
  readonly target: number | null;
}

interface Assessment {
  readonly outcome?: Decimal | undefined;
  readonly distance?: Decimal;
  readonly status: string;
  readonly reason: string;
  readonly basis: string;
}

/** How far a value is from meeting its target; zero or less meets it. */
const missOf = (value: Decimal, target: Decimal, indicator: BenchIndicator, tolerance: Decimal): Decimal => {
  if (indicator.form === 'at-least') return target.minus(value);
  if (indicator.form === 'at-most') return value.minus(target);
  return value.minus(target).abs().minus(tolerance);
};

const assess = (row: Row, indicator: BenchIndicator): Assessment => {
  let exact: Decimal | undefined;
  let missing = 'not-reported';
  if (row.numerator !== null && row.denominator !== null) {
    if (row.denominator === 0) missing = 'not-applicable';
    else if (row.denominator < indicator.leastDenominator) missing = 'suppressed';
    else exact = new Decimal(row.numerator).times(indicator.factor).div(row.denominator);
  }
  const outcome = exact?.toDecimalPlaces(indicator.decimals, Decimal.ROUND_HALF_UP);
  const none = { outcome, status: 'not-assessable', basis: 'none' };
  if (row.target === null) return { ...none, reason: 'target-none' };
  const value = row.forecast === null ? outcome : new Decimal(row.forecast);
  if (value === undefined) return { ...none, reason: missing };

  const target = new Decimal(row.target);
  const tolerance = new Decimal(indicator.tolerance).div(10 ** indicator.decimals);
  const distance = value.minus(target);
  const miss = missOf(value, target, indicator, tolerance);
  const met = miss.lte(0);
  const rounded = met && row.forecast === null && exact && missOf(exact, target, indicator, tolerance).gt(0);
  const basis = row.forecast !== null ? 'forecast' : rounded === true ? 'rounded-outcome' : 'outcome';
  const found = { outcome, distance, basis };
  if (met) return { ...found, status: 'met', reason: 'target-reached' };
  if (indicator.partlyTenths === undefined) return { ...found, status: 'needs-rule', reason: 'rule-missing' };
  const reference = indicator.form === 'within' ? tolerance : target.abs();
  return miss.lte(reference.times(indicator.partlyTenths).div(1000))
    ? { ...found, status: 'partly', reason: 'rule-matched' }
    : { ...found, status: 'not-met', reason: 'target-missed' };
};

/** The rows as they come out of a JSON file: numbers in their own unit, null where nothing was reported. */
const toRows = (data: Observations): Row[] =>
  Array.from({ length: data.rows }, (_, row) => {
    const indicator = data.indicator[row] as number;
    const { decimals, numeratorDecimals, denominatorDecimals } = data.indicators[indicator] as BenchIndicator;
    const natural = (column: Float64Array, places: number): number | null => {
      const whole = column[row] as number;
      return Number.isNaN(whole) ? null : whole / 10 ** places;
    };
    return {
      indicator,
      numerator: natural(data.numerator, numeratorDecimals),
      denominator: natural(data.denominator, denominatorDecimals),
      forecast: natural(data.forecast, decimals),
      target: natural(data.target, decimals),
    };
  });

export const enter: Enter<Observations> = (data) => {
  const rows = toRows(data);
  let assessed: Assessment[] = [];
  const scaled = (row: number, value: Decimal | undefined): number => {
    const { decimals } = data.indicators[data.indicator[row] as number] as BenchIndicator;
    return value === undefined ? NaN : value.times(10 ** decimals).toNumber();
  };
  return {
    work: () => {
      assessed = rows.map((row) => assess(row, data.indicators[row.indicator] as BenchIndicator));
    },
    read: () => ({
      printed: Float64Array.from(assessed, ({ outcome }, row) => scaled(row, outcome)),
      distance: Float64Array.from(assessed, ({ distance }, row) => scaled(row, distance)),
      status: Uint8Array.from(assessed, ({ status }) => STATUSES.indexOf(status)),
      reason: Uint8Array.from(assessed, ({ reason }) => REASONS.indexOf(reason)),
      basis: Uint8Array.from(assessed, ({ basis }) => BASES.indexOf(basis)),
    }),
  };
};
