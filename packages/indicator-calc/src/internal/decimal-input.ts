import { IndicatorCalcError } from '../errors.ts';
import { Decimal } from './decimal.ts';

/** Thirty digits on either side of the point: sums and differences then stay exact at 64 digits. */
const PLAIN = /^[+-]?\d{1,30}(?:\.\d{1,30})?$/u;

/**
 * Checks a number at the edge of the package and returns it as plain decimal text ("-1234.5").
 * Refused: NaN, Infinity, exponents in text ("1e400"), decimal commas, more than thirty digits on either side.
 *
 * @param input - the number
 * @param name - its name in the message
 * @returns the text, not necessarily canonical
 */
export const toDecimalText = (input: Decimal | string | number, name: string): string => {
  const text =
    typeof input === 'string'
      ? input
      : typeof input === 'number'
        ? new Decimal(input).toFixed()
        : Decimal.isDecimal(input)
          ? input.toFixed()
          : String(input);
  if (PLAIN.test(text)) return text;
  throw new IndicatorCalcError(
    'number-invalid',
    `${name} must be a finite number, got ${JSON.stringify(text)}. ` +
      'Pass a number, a Decimal, or a text with a decimal point such as "97.6"; read printed cells with parseQuantity.',
    { name, got: text },
  );
};

/**
 * Checks a number at the edge of the package and returns it as a Decimal; see {@link toDecimalText}.
 *
 * @param input - the number
 * @param name - its name in the message
 * @returns the Decimal
 */
export const toDecimal = (input: Decimal | string | number, name: string): Decimal =>
  new Decimal(toDecimalText(input, name));
