import type { Columns } from '../race/workload.ts';
import { roundHalfUp, STATUSES } from './assess-exactly.ts';
import type { BenchIndicator } from './indicators.ts';
import { makeObservations } from './observations.ts';

/** One indicator as reported: figures as decimal text, undefined where nothing was reported. */
export interface BenchReport {
  readonly indicator: BenchIndicator;
  readonly target: string | undefined;
  readonly tolerance: string;
  readonly forecast: string | undefined;
  readonly lastYear: string | undefined;
}

export const RELATIONS = ['better', 'worse', 'unchanged', 'not-comparable'];

const textOf = (whole: number, decimals: number): string | undefined => {
  if (Number.isNaN(whole)) return undefined;
  const digits = String(Math.abs(whole)).padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`.replace(/\.?0+$/, '');
  return whole < 0 ? `-${text}` : text;
};

export const makeReports = (rows: number): readonly BenchReport[] => {
  const { indicators, indicator, target, forecast } = makeObservations(rows);
  return Array.from({ length: rows }, (_, row) => {
    const own = indicators[indicator[row] as number] as BenchIndicator;
    const goal = target[row] as number;
    const before = row % 11 === 0 ? NaN : goal + (row % 7) - 3;
    return {
      indicator: own,
      target: textOf(goal, own.decimals),
      tolerance: textOf(own.tolerance, own.decimals) ?? '0',
      forecast: textOf(forecast[row] as number, own.decimals),
      lastYear: textOf(before, own.decimals),
    };
  });
};

const absolute = (x: bigint): bigint => (x < 0n ? -x : x);

/** Status, distance in printed units, distance in hundredths of a per cent, and relation to last year, in BigInt. */
export const assessReportsExactly = (reports: readonly BenchReport[]): Columns => {
  const columns = {
    status: new Uint8Array(reports.length),
    distance: new Float64Array(reports.length).fill(NaN),
    percent: new Float64Array(reports.length).fill(NaN),
    lastYear: new Uint8Array(reports.length).fill(RELATIONS.indexOf('not-comparable')),
  };
  reports.forEach(({ indicator, ...report }, row) => {
    const { form, decimals, partlyTenths } = indicator;
    const whole = (text: string): bigint => {
      const [integer = '', fraction = ''] = text.split('.');
      return BigInt(integer + fraction.padEnd(decimals, '0'));
    };
    const target = report.target === undefined ? undefined : whole(report.target);
    const value = report.forecast === undefined ? undefined : whole(report.forecast);
    const lastYear = report.lastYear === undefined ? undefined : whole(report.lastYear);
    const tolerance = whole(report.tolerance);
    columns.status[row] = STATUSES.indexOf('not-assessable');
    if (value === undefined || target === undefined) return;
    const missOf = (figure: bigint): bigint => {
      if (form === 'at-least') return target - figure;
      return form === 'at-most' ? figure - target : absolute(figure - target) - tolerance;
    };
    const miss = missOf(value);
    const distance = value - target;
    const reference = form === 'within' ? tolerance : absolute(target);
    const missed =
      partlyTenths === undefined
        ? 'needs-rule'
        : miss * 1000n <= BigInt(partlyTenths) * reference
          ? 'partly'
          : 'not-met';
    columns.status[row] = STATUSES.indexOf(miss <= 0n ? 'met' : missed);
    columns.distance[row] = Number(distance);
    if (form !== 'within' && target !== 0n)
      columns.percent[row] = Number(roundHalfUp(distance * 10_000n, absolute(target)));
    if (lastYear === undefined) return;
    const gain = missOf(lastYear) - miss;
    columns.lastYear[row] = gain > 0n ? 0 : gain < 0n ? 1 : 2;
  });
  return columns;
};
