import type { AmountUnit } from '../amounts/amount.ts';

/** Kronor to one of each unit; a plain number counts itself. */
export const kronorPer: Readonly<Record<AmountUnit, number>> = {
  kr: 1,
  tkr: 1000,
  mnkr: 1_000_000,
  plain: 1,
};
