/** What a competent user writes: objects in, a map of groups, decimal.js for the sums. */
import { Decimal } from 'decimal.js';
import type { BenchIndicator } from '../../data/indicators.ts';
import { INDICATORS } from '../../data/indicators.ts';
import { SEXES } from '../../data/observations.ts';
import {
  BOARD_GROUPS,
  CITY_GROUPS,
  groupColumns,
  type PrintedObservations,
} from '../../data/roll-up-exactly.ts';
import type { Enter } from '../../race/workload.ts';

interface Row {
  readonly board: number;
  readonly period: number;
  readonly sex: number;
  readonly indicator: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly printed: number | null;
}

interface Group {
  rows: number;
  missing: number;
  notApplicable: number;
  numerator: Decimal;
  denominator: Decimal;
  lowest: number | undefined;
  highest: number | undefined;
  readonly indicator: number;
  value?: Decimal;
}

const add = (groups: Map<number, Group>, key: number, row: Row): void => {
  let group = groups.get(key);
  if (group === undefined) {
    group = {
      rows: 0,
      missing: 0,
      notApplicable: 0,
      numerator: new Decimal(0),
      denominator: new Decimal(0),
      lowest: undefined,
      highest: undefined,
      indicator: row.indicator,
    };
    groups.set(key, group);
  }
  group.rows++;
  if (row.numerator === null || row.denominator === null) group.missing++;
  else if (row.denominator === 0) group.notApplicable++;
  else {
    group.numerator = group.numerator.plus(row.numerator);
    group.denominator = group.denominator.plus(row.denominator);
  }
  if (row.printed === null) return;
  group.lowest = group.lowest === undefined ? row.printed : Math.min(group.lowest, row.printed);
  group.highest = group.highest === undefined ? row.printed : Math.max(group.highest, row.printed);
};

const rollUp = (rows: readonly Row[], indicators: readonly BenchIndicator[]): Map<number, Group> => {
  const groups = new Map<number, Group>();
  for (const row of rows) {
    const inCity = (row.period * SEXES + row.sex) * INDICATORS + row.indicator;
    add(groups, row.board * CITY_GROUPS + inCity, row);
    add(groups, BOARD_GROUPS + inCity, row);
  }
  for (const group of groups.values()) {
    if (group.denominator.isZero()) continue;
    const { factor = 1, decimals = 0 } = indicators[group.indicator] ?? {};
    group.value = group.numerator
      .times(factor)
      .div(group.denominator)
      .toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  }
  return groups;
};

/** The rows as they come out of a JSON file: numbers in their own unit, null where nothing was reported. */
const toRows = (data: PrintedObservations): Row[] =>
  Array.from({ length: data.rows }, (_, row) => {
    const indicator = data.indicator[row] as number;
    const { decimals, numeratorDecimals, denominatorDecimals } = data.indicators[indicator] as BenchIndicator;
    const natural = (column: Float64Array, places: number): number | null => {
      const whole = column[row] as number;
      return Number.isNaN(whole) ? null : whole / 10 ** places;
    };
    return {
      board: data.board[row] as number,
      period: data.period[row] as number,
      sex: data.sex[row] as number,
      indicator,
      numerator: natural(data.numerator, numeratorDecimals),
      denominator: natural(data.denominator, denominatorDecimals),
      printed: natural(data.printed, decimals),
    };
  });

export const enter: Enter<PrintedObservations> = (data) => {
  const rows = toRows(data);
  let groups = new Map<number, Group>();
  return {
    work: () => {
      groups = rollUp(rows, data.indicators);
    },
    read: () =>
      groupColumns(
        Array.from(groups, ([place, group]) => {
          const { decimals, numeratorDecimals, denominatorDecimals } = data.indicators[
            group.indicator
          ] as BenchIndicator;
          const scaled = (value: number | undefined): number => Math.round((value ?? NaN) * 10 ** decimals);
          return {
            ...group,
            place,
            numerator: group.numerator.times(10 ** numeratorDecimals).toNumber(),
            denominator: group.denominator.times(10 ** denominatorDecimals).toNumber(),
            value: group.value?.times(10 ** decimals).toNumber() ?? NaN,
            lowest: scaled(group.lowest),
            highest: scaled(group.highest),
          };
        }),
      ),
  };
};
