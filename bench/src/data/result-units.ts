import type { Columns } from '../race/workload.ts';
import { random } from './random.ts';

/** A result unit at the closing of 2021, in whole öre: 5 % of the gross budget a year, a fund of at most 10 %. */
export interface BenchResultUnit {
  readonly grossBudget: number;
  readonly opening: number;
  readonly result: number;
}

export const makeResultUnits = (rows: number): readonly BenchResultUnit[] => {
  const { integer, magnitude, chance } = random(0x5e77);
  return Array.from({ length: rows }, () => {
    const grossBudget = magnitude(8, 11);
    const within = (share: number): number => integer(0, Math.floor(grossBudget * share));
    return {
      grossBudget,
      opening: chance(0.2) ? -within(0.04) : within(0.1),
      result: chance(0.3) ? -within(0.05) : within(0.08),
    };
  });
};

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Everything in hundredths of an öre, so that the shares are whole: 5 % is × 5, amounts are × 100. */
export const settleExactly = (units: readonly BenchResultUnit[]): Columns => {
  const columns = {
    transfer: new Float64Array(units.length),
    closing: new Float64Array(units.length),
    beyondYear: new Float64Array(units.length),
    beyondFund: new Float64Array(units.length),
    dissolve: new Uint8Array(units.length),
  };
  units.forEach(({ grossBudget, opening, result }, row) => {
    const own = 100n * BigInt(result);
    const transfer = least(own, 5n * BigInt(grossBudget));
    const fund = 100n * BigInt(opening) + transfer;
    const closing = least(fund, 10n * BigInt(grossBudget));
    columns.transfer[row] = Number(transfer);
    columns.closing[row] = Number(closing);
    columns.beyondYear[row] = Number(own - transfer);
    columns.beyondFund[row] = Number(fund - closing);
    // A deficit from last year must be gone at this closing.
    columns.dissolve[row] = Number(closing < 0n && opening < 0);
  });
  return columns;
};
