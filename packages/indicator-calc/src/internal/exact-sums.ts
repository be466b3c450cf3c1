import { roundRatio, roundWithBigInt } from './round-ratio.ts';

/**
 * Sums of every group side by side in one array, so that one row touches one stretch of memory.
 * A sum that passes 2^53 carries 2^53 over into `carries`, so sums of whole numbers stay exact at any size.
 */
export interface ExactSums {
  readonly slots: Float64Array;
  readonly carries: Float64Array;
}

/** Numbers per group: rows, missing, not applicable, numerator, denominator, lowest, highest; the eighth is unused. */
export const SLOTS = 8;

const CARRY = 2 ** 53;

/** Empty sums for a number of groups. */
export const createSums = (groups: number): ExactSums => {
  const slots = new Float64Array(groups * SLOTS);
  for (let at = 0; at < slots.length; at += SLOTS) {
    slots[at + 5] = Infinity;
    slots[at + 6] = -Infinity;
  }
  return { slots, carries: new Float64Array(groups * SLOTS) };
};

/** Adds a safe whole number to one slot; what passes 2^53 is carried over. */
export const addAmount = ({ slots, carries }: ExactSums, at: number, amount: number): void => {
  const sum = (slots[at] as number) + amount;
  if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER) {
    slots[at] = sum;
    return;
  }
  const sign = amount > 0 ? 1 : -1;
  carries[at] = (carries[at] as number) + sign;
  slots[at] = (slots[at] as number) - sign * CARRY + amount;
};

/** Adds the sums of one group to those of another. */
export const addGroup = (to: ExactSums, toGroup: number, from: ExactSums, fromGroup: number): void => {
  const base = toGroup * SLOTS;
  const other = fromGroup * SLOTS;
  for (let slot = 0; slot < 5; slot += 1) {
    addAmount(to, base + slot, from.slots[other + slot] as number);
    to.carries[base + slot] = (to.carries[base + slot] as number) + (from.carries[other + slot] as number);
  }
  to.slots[base + 5] = Math.min(to.slots[base + 5] as number, from.slots[other + 5] as number);
  to.slots[base + 6] = Math.max(to.slots[base + 6] as number, from.slots[other + 6] as number);
};

/** A sum as the nearest double. */
export const sumAt = ({ slots, carries }: ExactSums, at: number): number =>
  (carries[at] as number) * CARRY + (slots[at] as number);

const bigSumAt = ({ slots, carries }: ExactSums, at: number): bigint =>
  BigInt(carries[at] as number) * BigInt(CARRY) + BigInt(slots[at] as number);

/** Numerator × factor ÷ (denominator × scale) of a group, rounded half up; NaN when the denominator is zero. */
export const ratioOf = (sums: ExactSums, group: number, factor: number, scale: number): number => {
  const at = group * SLOTS;
  const [numerator, denominator] = [sumAt(sums, at + 3), sumAt(sums, at + 4)];
  if (denominator === 0) return NaN;
  if (sums.carries[at + 3] === 0 && sums.carries[at + 4] === 0)
    return roundRatio(numerator, factor, denominator, scale);
  return roundWithBigInt(bigSumAt(sums, at + 3) * BigInt(factor), bigSumAt(sums, at + 4) * BigInt(scale));
};
