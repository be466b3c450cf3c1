import { type Integer, powerOfTen } from './integer.ts';

/** How many decimals a plain decimal text has: 1 for "9.8". */
export const decimalsOf = (text: string): number => {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
};

/** A plain decimal text times ten to the power of `scale`, exact; `scale` is at least its number of decimals. */
export const toScaled = (text: string, scale: number): Integer => {
  const decimals = decimalsOf(text);
  const digits = decimals === 0 ? text : text.slice(0, -decimals - 1) + text.slice(-decimals);
  const shift = scale - decimals;
  if (digits.length + shift <= 15) return Number(digits) * 10 ** shift + 0;
  return BigInt(digits.replace('+', '')) * BigInt(powerOfTen(shift));
};

/** The plain decimal text of a scaled integer, without trailing zeros and never "-0". */
export const fromScaled = (integer: Integer, scale: number): string => {
  if (scale === 0 || integer === 0) return integer.toString();
  const negative = integer < 0;
  const digits = (negative ? -integer : integer).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/u, '');
  const whole = digits.slice(0, -scale);
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative ? `-${text}` : text;
};
