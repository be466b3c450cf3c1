import type { Language } from '../tree/language.ts';
import type { NumberFormat } from '../tree/number-value.ts';
import { isZeroDecimal, readDecimal, roundDecimal } from './decimal-string.ts';

const separators = { sv: { group: '\u00a0', point: ',' }, en: { group: ',', point: '.' } } as const;
const minus = '\u2212';
const mostDecimals = 20;

/**
 * The printed number, or undefined when the value is not a plain decimal string or the decimals are not 0 to 20.
 *
 * @param value - a plain decimal string
 * @param format - unit, decimals and sign
 * @param language - language of the report
 * @returns the text, or undefined
 */
export const printNumber = (value: string, format: NumberFormat, language: Language): string | undefined => {
  const read = readDecimal(value);
  const { decimals } = format;
  if (read === undefined || (decimals !== undefined && !isCount(decimals))) return undefined;
  const parts = roundDecimal(read, decimals ?? read.fraction.length);
  const { group, point } = separators[language];
  const whole = parts.digits.replace(/^0+(?=\d)/, '').replace(/\B(?=(?:\d{3})+$)/g, group);
  const plus = format.signed === true ? '+' : '';
  const sign = isZeroDecimal(parts) ? '' : parts.negative ? minus : plus;
  const fraction = parts.fraction === '' ? '' : point + parts.fraction;
  const unit = format.unit === undefined || format.unit === '' ? '' : `\u00a0${format.unit}`;
  return `${sign}${whole}${fraction}${unit}`;
};

const isCount = (decimals: number): boolean =>
  Number.isInteger(decimals) && decimals >= 0 && decimals <= mostDecimals;

/**
 * A number of the tree as text; an unreadable one stands as it was given.
 *
 * @param node - the number
 * @param language - language of the report
 * @returns the text
 */
export const printNumberValue = (
  node: NumberFormat & { readonly value: string; readonly text?: string | undefined },
  language: Language,
): string => node.text ?? printNumber(node.value, node, language) ?? node.value;
