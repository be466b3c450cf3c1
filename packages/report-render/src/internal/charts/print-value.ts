import type { NumberFormat } from '../../tree/number-value.ts';
import { printNumber } from '../print-number.ts';
import type { DrawContext } from './drawing.ts';

/** A value of a chart in print; a missing or unreadable one is undefined. */
export const printValue = (
  value: string | undefined,
  format: NumberFormat,
  { language }: DrawContext,
): string | undefined => (value === undefined ? undefined : printNumber(value, format, language));
