import {
  assessIndicator,
  type Assessment,
  type IndicatorReport,
  type Quantity,
  type Target,
} from '@sdn/indicator-calc';
import { STATUSES } from '../../data/assess-exactly.ts';
import { type BenchReport, RELATIONS } from '../../data/reports.ts';
import type { Enter } from '../../race/workload.ts';

const targetOf = ({ indicator, target, tolerance }: BenchReport): Target => {
  if (target === undefined) return { kind: 'none' };
  const { form, decimals } = indicator;
  return form === 'within'
    ? { kind: 'within', centre: target, value: tolerance, decimals, unit: '%' }
    : { kind: form, value: target, decimals, unit: '%' };
};

const quantityOf = (value: string | undefined, decimals: number): Quantity | undefined =>
  value === undefined ? undefined : { kind: 'quantity', raw: `${value} %`, value, decimals, unit: '%' };

export const enter: Enter<readonly BenchReport[]> = (reports) => {
  const held = reports.map(({ indicator: { decimals, partlyTenths }, ...report }, row) => ({
    report: {
      target: targetOf(reports[row] as BenchReport),
      forecast: quantityOf(report.forecast, decimals),
      lastYear: quantityOf(report.lastYear, decimals),
    } satisfies IndicatorReport,
    options: {
      basis: 'forecast' as const,
      partly:
        partlyTenths === undefined
          ? undefined
          : [{ rule: 'within-percent' as const, percent: String(partlyTenths / 10) }],
    },
  }));
  let assessed: Assessment[] = [];
  const scaled = (text: string | undefined, decimals: number): number =>
    text === undefined ? NaN : Math.round(Number(text) * 10 ** decimals);
  return {
    work: () => {
      assessed = held.map(({ report, options }) => assessIndicator(report, options));
    },
    read: () => ({
      status: Uint8Array.from(assessed, ({ status }) => STATUSES.indexOf(status)),
      distance: Float64Array.from(assessed, ({ distance }, row) =>
        scaled(distance?.percentagePoints, reports[row]?.indicator.decimals ?? 0),
      ),
      percent: Float64Array.from(assessed, ({ distance }) => scaled(distance?.percent, 2)),
      lastYear: Uint8Array.from(assessed, ({ lastYear }) => RELATIONS.indexOf(lastYear.relation)),
    }),
  };
};
