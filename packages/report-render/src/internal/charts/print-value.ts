import type { NumberFormat } from '../../tree/number-value.ts';
import { printNumber } from '../print-number.ts';
import type { DrawContext } from './drawing.ts';

/**
 * A value of a chart in print; a missing or unreadable one is undefined.
 *
 * @param value - a decimal string
 * @param format - unit, decimals and sign
 * @param context - width, language and texts
 * @returns the printed value
 */
export const printValue = (
  value: string | undefined,
  format: NumberFormat,
  context: DrawContext,
): string | undefined => (value === undefined ? undefined : printNumber(value, format, context.language));
