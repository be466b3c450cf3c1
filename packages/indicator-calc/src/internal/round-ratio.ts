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

/** value × factor − quotient × by, exact while quotient and by stay well below 2^53 and the difference below 2 × by. */
const restOf = (value: number, factor: number, quotient: number, by: number): number => {
  const product = value * factor;
  const back = quotient * by;
  return product - back + (lostIn(product, value, factor) - lostIn(back, quotient, by));
};

/** Where {@link restOf} stops being exact; only sums of money beyond a city's come here. */
const LARGE = 2 ** 50;

/** dividend ÷ divisor, rounded half away from zero, at any size. */
export const roundWithBigInt = (dividend: bigint, divisor: bigint): number => {
  const size = dividend < 0n ? -dividend : dividend;
  const quotient = (2n * size + divisor) / (2n * divisor);
  return Number(dividend < 0n ? -quotient : quotient);
};

/**
 * value × factor ÷ (divisor × scale), rounded half away from zero, where value × factor may pass 2^53.
 * All four are whole, and the last two positive.
 *
 * The quotient is guessed in doubles and corrected by its remainder, which takes a twentieth of the time of BigInt.
 */
const roundLargeRatio = (value: number, factor: number, divisor: number, scale: number): number => {
  if (!Number.isSafeInteger(value) || !Number.isSafeInteger(divisor)) return NaN;
  const by = divisor * scale;
  const size = Math.abs(value);
  const guess = Math.floor((size * factor) / by + 0.5);
  if (by > LARGE || guess > LARGE) {
    return roundWithBigInt(BigInt(value) * BigInt(factor), BigInt(divisor) * BigInt(scale));
  }
  const rest = restOf(size, factor, guess, by);
  const quotient = 2 * rest < -by ? guess - 1 : 2 * rest >= by ? guess + 1 : guess;
  return value < 0 ? 0 - quotient : quotient;
};

/**
 * value × factor ÷ (divisor × scale), rounded half away from zero; NaN where a number is not safe. All four are
 * whole, and the last two positive.
 */
export const roundRatio = (value: number, factor: number, divisor: number, scale: number): number => {
  const size = Math.abs(value * factor);
  const by = divisor * scale;
  const doubled = size + size + by;
  if (doubled > Number.MAX_SAFE_INTEGER) return roundLargeRatio(value, factor, divisor, scale);
  // Below 2^53 a double quotient that is not whole lies on the right side of every whole number.
  const quotient = Math.floor(doubled / (by + by));
  return value < 0 ? 0 - quotient : quotient;
};

/** Sign of value × factor ÷ (divisor × scale) − rounded: positive when it was rounded down, negative when up. */
export const signOfRest = (
  value: number,
  factor: number,
  divisor: number,
  scale: number,
  rounded: number,
): number => {
  const by = divisor * scale;
  if (by <= LARGE && Math.abs(rounded) <= LARGE) return restOf(value, factor, rounded, by);
  const rest = BigInt(value) * BigInt(factor) - BigInt(rounded) * BigInt(divisor) * BigInt(scale);
  return rest > 0n ? 1 : rest < 0n ? -1 : 0;
};
