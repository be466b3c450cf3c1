import type { NumberValue } from '../../tree/number-value.ts';
import { readDecimal } from '../decimal-string.ts';

/** Longer format codes are refused by spreadsheets. */
const longestUnit = 40;

/**
 * The number format of a spreadsheet that prints a number the way the other formats do; the reader's spreadsheet
 * brings the decimal and thousands marks of its language.
 *
 * @param node - a number of the tree
 * @returns the format code
 */
export const numberFormat = ({ value, unit, decimals, signed }: NumberValue): string => {
  const places = decimals ?? readDecimal(value)?.fraction.length ?? 0;
  const digits = `#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}`;
  const plain = `${digits}${unitLiteral(unit)}`;
  return signed === true ? `+${plain};-${plain};${plain}` : plain;
};

// In quotes nothing but a quote has a meaning.
const unitLiteral = (unit = ''): string => {
  const literal = unit.replace(/["\s\ufffd]+/g, ' ').trim();
  return literal === '' || literal.length > longestUnit ? '' : `"\u00a0${literal}"`;
};
