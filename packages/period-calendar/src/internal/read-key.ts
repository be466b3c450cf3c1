import type { CalendarKind, Period } from '../period.ts';
import { lengthOf, monthOrdinal, periodAt, spanAt } from './months.ts';

const kindOfLetter: Readonly<Record<string, CalendarKind>> = { H: 'half', T: 'tertial', Q: 'quarter' };

const month = (text: string): number | undefined => {
  const number = Number(text.slice(5));
  return number >= 1 && number <= 12 ? monthOrdinal(Number(text.slice(0, 4)), number) : undefined;
};

/**
 * The period of a canonical key, or undefined when the text is none.
 *
 * @param text - perhaps a key
 * @returns the period, or undefined
 */
export const readKey = (text: string): Period | undefined => {
  if (!/^[1-9]\d{3}(-(\d\d(\/[1-9]\d{3}-\d\d)?|[HTQ]\d))?$/i.test(text)) return undefined;
  if (text.length === 4) return periodAt('year', monthOrdinal(Number(text), 1));
  const kind = kindOfLetter[text.charAt(5).toUpperCase()];
  if (kind) {
    const number = Number(text.charAt(6));
    return number >= 1 && number * lengthOf[kind] <= 12
      ? periodAt(kind, monthOrdinal(Number(text.slice(0, 4)), (number - 1) * lengthOf[kind] + 1))
      : undefined;
  }
  const first = month(text.slice(0, 7));
  if (first === undefined || text.length === 7)
    return first === undefined ? undefined : periodAt('month', first);
  const last = month(text.slice(8));
  return last === undefined || last < first ? undefined : spanAt(first, last - first + 1);
};
