import { decimalsOf } from './scaled.ts';

/** What of a value or target is printed. */
interface Printable {
  readonly value: string;
  readonly decimals: number;
  readonly unit: string;
  readonly approximate?: boolean | undefined;
}

const NO_BREAK_SPACE = '\u00a0';

/**
 * A canonical decimal text in Swedish: at least `decimals` decimals, comma, no-break space between thousands and before the unit.
 *
 * @param printable - number, printed decimals and unit
 * @returns the text
 */
export const formatNumber = (printable: Printable): string => {
  const { value, decimals, unit } = printable;
  const [whole = '', fraction = ''] = value.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/gu, `$&${NO_BREAK_SPACE}`);
  const digits = fraction.padEnd(Math.max(decimals, decimalsOf(value)), '0');
  const about = printable.approximate === true ? `ca${NO_BREAK_SPACE}` : '';
  const number = `${about}${digits === '' ? grouped : `${grouped},${digits}`}`;
  return unit === '' ? number : `${number}${NO_BREAK_SPACE}${unit}`;
};
