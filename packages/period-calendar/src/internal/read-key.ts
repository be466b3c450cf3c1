import type { CalendarKind, Period } from '../period.ts';
import { lengthOf, monthOrdinal, periodAt, spanAt } from './months.ts';

const kindOfLetter: Readonly<Record<string, CalendarKind>> = { H: 'half', T: 'tertial', Q: 'quarter' };

const key = /^([1-9]\d{3})(?:-(?:([HTQ])([1-4])|(\d\d)(?:\/([1-9]\d{3})-(\d\d))?))?$/;

/**
 * The period of a canonical key, or undefined when the text is none.
 *
 * @param text - perhaps a key
 * @returns the period, or undefined
 */
export const readKey = (text: string): Period | undefined => {
  const match = key.exec(text);
  if (!match) return undefined;
  const [, year, letter = '', place, month, lastYear, lastMonth] = match;
  const kind = kindOfLetter[letter] ?? (month ? 'month' : 'year');
  const number = Number(place ?? month ?? 1);
  if (number < 1 || number * lengthOf[kind] > 12) return undefined;
  const first = monthOrdinal(Number(year), (number - 1) * lengthOf[kind] + 1);
  if (!lastYear) return periodAt(kind, first);
  const last = Number(lastMonth);
  const months = monthOrdinal(Number(lastYear), last) - first + 1;
  return last < 1 || last > 12 || months < 1 ? undefined : spanAt(first, months);
};
