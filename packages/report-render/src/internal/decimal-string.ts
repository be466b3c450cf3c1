/** A plain decimal string taken apart; digits without leading zeros are not required. */
export interface DecimalParts {
  readonly negative: boolean;
  readonly digits: string;
  readonly fraction: string;
}

const plain = /^([-+\u2212]?)(\d+)(?:\.(\d+))?$/;

/**
 * Reads a plain decimal string with a point; anything else, exponents included, is undefined.
 *
 * @param value - the text
 * @returns the parts, or undefined
 */
export const readDecimal = (value: string): DecimalParts | undefined => {
  const match = plain.exec(value);
  if (match === null) return undefined;
  const [, sign = '', digits = '', fraction = ''] = match;
  return { negative: sign === '-' || sign === '\u2212', digits, fraction };
};

/**
 * Rounds half up away from zero, the way the city prints, on digits rather than on floats.
 *
 * @param parts - a decimal
 * @param decimals - decimals to keep
 * @returns the rounded decimal
 */
export const roundDecimal = (parts: DecimalParts, decimals: number): DecimalParts => {
  const kept = parts.fraction.slice(0, decimals).padEnd(decimals, '0');
  const up = (parts.fraction[decimals] ?? '0') >= '5';
  const scaled = (BigInt(parts.digits + kept) + (up ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const split = scaled.length - decimals;
  return { negative: parts.negative, digits: scaled.slice(0, split), fraction: scaled.slice(split) };
};

/**
 * Whether every digit is 0, so that a minus sign would be wrong.
 *
 * @param parts - a decimal
 * @returns true for 0, −0 and 0,00
 */
export const isZeroDecimal = (parts: DecimalParts): boolean => /^0*$/.test(parts.digits + parts.fraction);

/**
 * Geometry needs a float; an unreadable or missing value has no place in a chart.
 *
 * @param value - a decimal string
 * @returns the float, or undefined
 */
export const toCoordinate = (value: string | undefined): number | undefined => {
  const parts = value === undefined ? undefined : readDecimal(value);
  if (parts === undefined) return undefined;
  const size = Number(`${parts.digits}.${parts.fraction}0`);
  return parts.negative ? -size : size;
};
