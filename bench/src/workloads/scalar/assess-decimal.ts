/** What a competent user writes with decimal.js: the same answers, with the same steps put into words. */
import { Decimal } from 'decimal.js';
import { STATUSES } from '../../data/assess-exactly.ts';
import { type BenchReport, RELATIONS } from '../../data/reports.ts';
import type { Enter } from '../../race/workload.ts';

interface Assessment {
  readonly status: string;
  readonly reason: string;
  readonly distance?: Decimal;
  readonly percent?: Decimal | undefined;
  readonly lastYear: string;
  readonly steps: readonly { readonly step: string; readonly formula: string; readonly holds: boolean }[];
}

const missOf = (form: string, value: Decimal, target: Decimal, tolerance: Decimal): Decimal => {
  if (form === 'at-least') return target.minus(value);
  return form === 'at-most' ? value.minus(target) : value.minus(target).abs().minus(tolerance);
};

const compareOf = (form: string, value: Decimal, target: Decimal, tolerance: Decimal): string => {
  if (form === 'within') return `|${value.toString()} - ${target.toString()}| <= ${tolerance.toString()}`;
  return `${value.toString()} ${form === 'at-least' ? '>=' : '<='} ${target.toString()}`;
};

const assess = ({ indicator, ...report }: BenchReport): Assessment => {
  const none = { status: 'not-assessable', lastYear: 'not-comparable', steps: [] };
  if (report.target === undefined) return { ...none, reason: 'target-none' };
  if (report.forecast === undefined) return { ...none, reason: 'value-missing' };
  const { form, partlyTenths } = indicator;
  const target = new Decimal(report.target);
  const tolerance = new Decimal(report.tolerance);
  const value = new Decimal(report.forecast);
  const miss = missOf(form, value, target, tolerance);
  const distance = value.minus(target);
  const percent =
    form === 'within' || target.isZero()
      ? undefined
      : distance.times(100).div(target.abs()).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  let lastYear = 'not-comparable';
  if (report.lastYear !== undefined) {
    const before = missOf(form, new Decimal(report.lastYear), target, tolerance);
    lastYear = miss.lt(before) ? 'better' : miss.gt(before) ? 'worse' : 'unchanged';
  }
  const found = { distance, percent, lastYear };
  const met = miss.lte(0);
  const compare = { step: 'compare', formula: compareOf(form, value, target, tolerance), holds: met };
  if (met) return { ...found, status: 'met', reason: 'target-reached', steps: [compare] };
  if (partlyTenths === undefined)
    return { ...found, status: 'needs-rule', reason: 'rule-missing', steps: [compare] };
  const reference = form === 'within' ? tolerance : target.abs();
  const limit = reference.times(partlyTenths).div(1000);
  const partly = miss.lte(limit);
  const rule = {
    step: 'within-percent',
    formula: `${miss.toString()} <= ${limit.toString()}`,
    holds: partly,
  };
  const steps = [compare, rule];
  return partly
    ? { ...found, status: 'partly', reason: 'rule-matched', steps }
    : { ...found, status: 'not-met', reason: 'target-missed', steps };
};

export const enter: Enter<readonly BenchReport[]> = (reports) => {
  let assessed: Assessment[] = [];
  return {
    work: () => {
      assessed = reports.map(assess);
    },
    read: () => ({
      status: Uint8Array.from(assessed, ({ status }) => STATUSES.indexOf(status)),
      distance: Float64Array.from(
        assessed,
        ({ distance }, row) =>
          distance?.times(10 ** (reports[row]?.indicator.decimals ?? 0)).toNumber() ?? NaN,
      ),
      percent: Float64Array.from(assessed, ({ percent }) => percent?.times(100).toNumber() ?? NaN),
      lastYear: Uint8Array.from(assessed, ({ lastYear }) => RELATIONS.indexOf(lastYear)),
    }),
  };
};
