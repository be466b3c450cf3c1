import type { BenchIndicator } from '../../data/indicators.ts';

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** Printed units = numerator × up ÷ (denominator × down): what a user works out once per indicator before any integer arithmetic. */
export const scaleOf = (indicator: BenchIndicator): { readonly up: number; readonly down: number } => {
  const up = indicator.factor * 10 ** (indicator.decimals + indicator.denominatorDecimals);
  const down = 10 ** indicator.numeratorDecimals;
  const common = commonDivisor(up, down);
  return { up: up / common, down: down / common };
};
