/** Up to here every whole number is a double, and sums and products of doubles are exact. */
export const EXACT = 2 ** 53;

/** Splits a double into two halves of at most 26 bits (Dekker 1971). */
const SPLIT = 2 ** 27 + 1;

/** What a product lost to rounding: a × b = product + this, exactly (Dekker 1971). */
const lostIn = (product: number, a: number, b: number): number => {
  const aShifted = a * SPLIT;
  const bShifted = b * SPLIT;
  const aHigh = aShifted - (aShifted - a);
  const bHigh = bShifted - (bShifted - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
};

/** A ratio rounded half away from zero, and how far the ratio lies from it. */
export interface RoundedRatio {
  /** The nearest whole number. */
  rounded: number;
  /** Sign of ratio − rounded: positive when it was rounded down. */
  rest: number;
}

const roundWithBigInt = (value: number, factor: number, divisor: bigint): RoundedRatio => {
  const dividend = BigInt(value) * BigInt(factor);
  const size = dividend < 0n ? -dividend : dividend;
  const quotient = (2n * size + divisor) / (2n * divisor);
  const rounded = dividend < 0n ? -quotient : quotient;
  const rest = dividend - rounded * divisor;
  return { rounded: Number(rounded), rest: rest > 0n ? 1 : rest < 0n ? -1 : 0 };
};

/**
 * value × factor ÷ (divisor × scale), rounded, where value × factor may pass 2^53. All four are whole, the last two positive.
 *
 * The quotient is guessed in doubles and corrected by its remainder, which is computed with the parts that the products
 * lost: some 20 times faster than BigInt, which takes over where the remainder itself would not be exact.
 */
export const roundLargeRatio = (value: number, factor: number, divisor: number, scale: number): RoundedRatio => {
  const by = divisor * scale;
  const size = Math.abs(value);
  const product = size * factor;
  let quotient = Math.floor(product / by + 0.5);
  if (by > EXACT / 8 || quotient > EXACT / 8 || factor > EXACT) {
    return roundWithBigInt(value, factor, BigInt(divisor) * BigInt(scale));
  }
  const back = quotient * by;
  let rest = product - back + (lostIn(product, size, factor) - lostIn(back, quotient, by));
  if (2 * rest < -by) {
    quotient -= 1;
    rest += by;
  } else if (2 * rest >= by) {
    quotient += 1;
    rest -= by;
  }
  return value < 0 ? { rounded: -quotient, rest: -rest } : { rounded: quotient, rest };
};
