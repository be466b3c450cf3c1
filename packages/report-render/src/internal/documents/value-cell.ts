import { type ReportedValue, safeParseQuantity } from '@sdn/indicator-calc';
import type { Inline } from '../../tree/inline.ts';
import type { Language } from '../../tree/language.ts';
import { missingValue } from '../../tree/missing-value.ts';
import { numberValue } from '../../tree/number-value.ts';

/**
 * A reported value as a cell: the number, byte for byte as printed in Swedish; why it is missing; or nothing where nothing was
 * given. A text that is no value stands as it is.
 *
 * @param value - the value
 * @param language - language of the report
 * @returns the cell
 */
export const valueCell = (value: ReportedValue | undefined, language: Language): Inline => {
  if (value === undefined) return '';
  if (typeof value === 'string') {
    const read = safeParseQuantity(value);
    return read.success ? valueCell(read.data, language) : value;
  }
  if (!('kind' in value)) return missingValue(value.missing);
  return value.kind === 'none' ? value.raw : numberCell(value, language);
};

interface PrintedNumber {
  readonly raw?: string | undefined;
  readonly value: string;
  readonly decimals: number;
  readonly unit: string;
  readonly unitApplied?: boolean | undefined;
}

/**
 * A number with its unit, byte for byte as printed in Swedish. A unit that was not printed stays unprinted.
 *
 * @param number - the number
 * @param language - language of the report
 * @returns the cell
 */
export const numberCell = (number: PrintedNumber, language: Language): Inline => {
  const { raw, value, decimals, unit, unitApplied } = number;
  return numberValue(value, {
    decimals,
    ...(unit === '' || unitApplied === true ? {} : { unit }),
    ...(raw === undefined || language !== 'sv' ? {} : { text: raw }),
  });
};
