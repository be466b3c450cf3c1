import { toDecimalText } from './decimal-input.ts';
import { type Integer, powerOfTen } from './integer.ts';
import { isDigit } from './text.ts';

const POINT = 0x2e;

/**
 * How many decimals a plain decimal text has: 1 for "9.8".
 *
 * @param text - the text
 * @returns the number of decimals
 */
export const decimalsOf = (text: string): number => {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
};

/**
 * A plain decimal text times ten to the power of `scale`, exact; `scale` is at least its number of decimals.
 *
 * @param text - the text
 * @param scale - the number of decimals
 * @returns the scaled integer
 */
export const toScaled = (text: string, scale: number): Integer => {
  if (text.length + scale > 15) return toBigScaled(text, scale);
  const negative = text.startsWith('-');
  let integer = 0;
  let left = scale;
  let fraction = 0;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      integer = integer * 10 + code - 0x30;
      left -= fraction;
    } else if (code === POINT && fraction === 0) fraction = 1;
    else return toBigScaled(text, scale);
  }
  const scaled = integer * 10 ** left;
  return negative && scaled !== 0 ? -scaled : scaled;
};

const toBigScaled = (text: string, scale: number): bigint => {
  const plain = toDecimalText(text, 'value');
  const digits = plain.replace('+', '').replace('.', '');
  return BigInt(digits) * BigInt(powerOfTen(scale - decimalsOf(plain)));
};

/**
 * The plain decimal text of a scaled integer, without trailing zeros and never "-0".
 *
 * @param integer - the scaled integer
 * @param scale - the number of decimals
 * @returns the text
 */
export const fromScaled = (integer: Integer, scale: number): string => {
  if (scale === 0) return integer.toString();
  const negative = integer < 0;
  const digits = (negative ? -integer : integer).toString().padStart(scale + 1, '0');
  let end = digits.length;
  const whole = end - scale;
  while (end > whole && digits.endsWith('0', end)) end -= 1;
  const text =
    end === whole ? digits.slice(0, whole) : `${digits.slice(0, whole)}.${digits.slice(whole, end)}`;
  return negative ? `-${text}` : text;
};
