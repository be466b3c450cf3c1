import type { Columns } from '../race/workload.ts';
import { assessExactly, roundHalfUp } from './assess-exactly.ts';
import { type BenchIndicator, INDICATORS } from './indicators.ts';
import { BOARDS, makeObservations, type Observations, PERIODS, SEXES } from './observations.ts';

/** Observations with the printed outcomes that least and greatest are taken of. */
export interface PrintedObservations extends Observations {
  readonly printed: Float64Array;
}

export const makePrintedObservations = (rows: number): PrintedObservations => {
  const data = makeObservations(rows);
  return { ...data, printed: Float64Array.from(assessExactly(data)['printed'] ?? []) };
};

/** Groups of a board, and so of the city: period × sex × indicator. */
export const CITY_GROUPS = PERIODS * SEXES * INDICATORS;
/** First the groups of the boards, then those of the city. */
export const BOARD_GROUPS = BOARDS * CITY_GROUPS;
const GROUPS = BOARD_GROUPS + CITY_GROUPS;

export const FIELDS = [
  'rows',
  'missing',
  'notApplicable',
  'numerator',
  'denominator',
  'value',
  'lowest',
  'highest',
] as const;

/** Sums of every group in BigInt, straight from the definition. */
export const rollUpExactly = (data: PrintedObservations): Columns => {
  const columns = Object.fromEntries(FIELDS.map((name) => [name, new Float64Array(GROUPS)])) as Record<
    (typeof FIELDS)[number],
    Float64Array
  >;
  columns.value.fill(NaN);
  columns.lowest.fill(NaN);
  columns.highest.fill(NaN);
  const numerators = new Array<bigint>(GROUPS).fill(0n);
  const denominators = new Array<bigint>(GROUPS).fill(0n);
  const add = (column: Float64Array, group: number): void => {
    column[group] = (column[group] as number) + 1;
  };
  for (let row = 0; row < data.rows; row++) {
    const [numerator, denominator] = [data.numerator[row] as number, data.denominator[row] as number];
    const printed = data.printed[row] as number;
    const inCity =
      ((data.period[row] as number) * SEXES + (data.sex[row] as number)) * INDICATORS +
      (data.indicator[row] as number);
    for (const group of [(data.board[row] as number) * CITY_GROUPS + inCity, BOARD_GROUPS + inCity]) {
      add(columns.rows, group);
      if (Number.isNaN(numerator) || Number.isNaN(denominator)) add(columns.missing, group);
      else if (denominator === 0) add(columns.notApplicable, group);
      else {
        numerators[group] = (numerators[group] as bigint) + BigInt(numerator);
        denominators[group] = (denominators[group] as bigint) + BigInt(denominator);
      }
      if (Number.isNaN(printed)) continue;
      if (!((columns.lowest[group] as number) <= printed)) columns.lowest[group] = printed;
      if (!((columns.highest[group] as number) >= printed)) columns.highest[group] = printed;
    }
  }
  for (let group = 0; group < GROUPS; group++) {
    const indicator = data.indicators[group % INDICATORS] as BenchIndicator;
    const [top, bottom] = [numerators[group] as bigint, denominators[group] as bigint];
    columns.numerator[group] = Number(top);
    columns.denominator[group] = Number(bottom);
    if (bottom === 0n) continue;
    const { factor, decimals, numeratorDecimals, denominatorDecimals } = indicator;
    const scaled = top * BigInt(factor) * 10n ** BigInt(decimals + denominatorDecimals);
    columns.value[group] = Number(roundHalfUp(scaled, bottom * 10n ** BigInt(numeratorDecimals)));
  }
  return columns;
};

/** Groups that a contestant gives one by one, as columns; groups without rows have sums of zero and no value. */
export const groupColumns = (
  groups: Iterable<Readonly<Record<(typeof FIELDS)[number] | 'place', number>>>,
): Columns => {
  const columns = Object.fromEntries(FIELDS.map((name) => [name, new Float64Array(GROUPS)]));
  for (const name of ['value', 'lowest', 'highest']) columns[name]?.fill(NaN);
  for (const group of groups)
    for (const name of FIELDS) (columns[name] as Float64Array)[group.place] = group[name];
  return columns;
};
