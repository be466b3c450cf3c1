import type { DecimalParts } from './decimal-string.ts';

const scaled = (parts: DecimalParts, decimals: number): bigint => {
  const size = BigInt(parts.digits + parts.fraction.padEnd(decimals, '0'));
  return parts.negative ? -size : size;
};

/**
 * The exact sum of two decimals, with as many decimals as the longer of them.
 *
 * @param left - one decimal
 * @param right - another decimal
 * @returns the sum as a plain decimal string
 */
export const addDecimals = (left: DecimalParts, right: DecimalParts): string => {
  const decimals = Math.max(left.fraction.length, right.fraction.length);
  const sum = scaled(left, decimals) + scaled(right, decimals);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(decimals + 1, '0');
  const split = digits.length - decimals;
  const fraction = decimals === 0 ? '' : `.${digits.slice(split)}`;
  return `${sum < 0n ? '-' : ''}${digits.slice(0, split)}${fraction}`;
};
