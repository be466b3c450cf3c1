/**
 * Exact integers that cost no more than a number while they are small: a result beyond 2^53 goes over to bigint by itself.
 * JavaScript compares the two kinds exactly (`2n > 1`), so only arithmetic needs a function.
 */
export type Integer = number | bigint;

/**
 * a − b, exact.
 *
 * @param a - an integer
 * @param b - another integer
 * @returns the difference
 */
export const subtract = (a: Integer, b: Integer): Integer => {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return BigInt(a) - BigInt(b);
};

/**
 * a × b, exact.
 *
 * @param a - an integer
 * @param b - another integer
 * @returns the product
 */
export const multiply = (a: Integer, b: Integer): Integer => {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // A product that rounds into the safe range was itself in it; −0 must not reach BigInt or a text.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return BigInt(a) * BigInt(b);
};

/**
 * Tells whether two integers are equal, whatever kind they are of (`1 === 1n` is false).
 *
 * @param a - an integer
 * @param b - another integer
 * @returns true when they are
 */
export const isEqual = (a: Integer, b: Integer): boolean => a <= b && a >= b;

/**
 * The absolute value.
 *
 * @param a - an integer
 * @returns the absolute value
 */
export const absolute = (a: Integer): Integer => (a < 0 ? -a : a);

/**
 * 10 to the power of a small whole number, exact.
 *
 * @param exponent - the exponent, from 0
 * @returns the power
 */
export const powerOfTen = (exponent: number): Integer =>
  exponent <= 15 ? 10 ** exponent : 10n ** BigInt(exponent);

/**
 * a ÷ b for b > 0, rounded half away from zero to a whole number.
 *
 * @param a - an integer
 * @param b - another integer
 * @returns the rounded quotient
 */
export const divideHalfUp = (a: Integer, b: Integer): Integer => {
  const divisor = multiply(b, 2);
  const dividend = subtract(multiply(absolute(a), 2), -b);
  const quotient =
    typeof dividend === 'number' && typeof divisor === 'number'
      ? (dividend - (dividend % divisor)) / divisor
      : BigInt(dividend) / BigInt(divisor);
  return a < 0 && quotient > 0 ? -quotient : quotient;
};
