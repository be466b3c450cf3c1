import { resultUnitRules, type ResultUnitSettlement, settleResultUnit } from '@sdn/budget-adjustments';
import type { BenchResultUnit } from '../../data/result-units.ts';
import type { Enter } from '../../race/workload.ts';

export const enter: Enter<readonly BenchResultUnit[]> = (units) => {
  const rules = resultUnitRules(2021);
  const held = units.map(({ grossBudget, opening, result }) => ({
    year: 2021,
    grossBudget: grossBudget / 100,
    opening: opening / 100,
    result: result / 100,
    undertakingsMet: true,
  }));
  let settled: ResultUnitSettlement[] = [];
  const column = (
    valueOf: (one: ResultUnitSettlement) => { times: (by: number) => { toNumber: () => number } },
  ): Float64Array => Float64Array.from(settled, (one) => valueOf(one).times(10_000).toNumber());
  return {
    work: () => {
      settled = held.map((unit) => settleResultUnit(unit, rules));
    },
    read: () => ({
      transfer: column(({ transfer }) => transfer),
      closing: column(({ closing }) => closing),
      beyondYear: column(({ forfeited }) => forfeited.yearlyCap),
      beyondFund: column(({ forfeited }) => forfeited.fundCap),
      dissolve: Uint8Array.from(settled, ({ deficit }) => Number(deficit.status === 'dissolve')),
    }),
  };
};
