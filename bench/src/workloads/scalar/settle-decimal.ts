/** What a competent user writes with decimal.js for the rules of 2021. */
import { Decimal } from 'decimal.js';
import type { BenchResultUnit } from '../../data/result-units.ts';
import type { Enter } from '../../race/workload.ts';

const ZERO = new Decimal(0);

interface Settlement {
  readonly opening: Decimal;
  readonly result: Decimal;
  readonly yearlyCap: Decimal;
  readonly fundCap: Decimal;
  readonly transfer: Decimal;
  readonly closing: Decimal;
  readonly beyondYear: Decimal;
  readonly beyondFund: Decimal;
  readonly deficit: string;
}

const settle = (unit: BenchResultUnit): Settlement => {
  const grossBudget = new Decimal(unit.grossBudget);
  const opening = new Decimal(unit.opening);
  const result = new Decimal(unit.result);
  const yearlyCap = grossBudget.times('0.05');
  const fundCap = grossBudget.times('0.10');
  const transfer = result.lt(0) ? result : Decimal.min(result, yearlyCap);
  const fund = opening.plus(transfer);
  const closing = Decimal.min(fund, fundCap);
  return {
    opening,
    result,
    yearlyCap,
    fundCap,
    transfer,
    closing,
    beyondYear: Decimal.max(ZERO, result.minus(transfer)),
    beyondFund: Decimal.max(ZERO, fund.minus(closing)),
    deficit: closing.gte(0) ? 'none' : opening.lt(0) ? 'dissolve' : 'cover',
  };
};

export const enter: Enter<readonly BenchResultUnit[]> = (units) => {
  const held = units.map(({ grossBudget, opening, result }) => ({
    grossBudget: grossBudget / 100,
    opening: opening / 100,
    result: result / 100,
  }));
  let settled: Settlement[] = [];
  const column = (name: 'transfer' | 'closing' | 'beyondYear' | 'beyondFund'): Float64Array =>
    Float64Array.from(settled, (one) => one[name].times(10_000).toNumber());
  return {
    work: () => {
      settled = held.map(settle);
    },
    read: () => ({
      transfer: column('transfer'),
      closing: column('closing'),
      beyondYear: column('beyondYear'),
      beyondFund: column('beyondFund'),
      dissolve: Uint8Array.from(settled, ({ deficit }) => Number(deficit === 'dissolve')),
    }),
  };
};
