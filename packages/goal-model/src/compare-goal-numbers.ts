import { readNumber } from './internal/goal-number.ts';

/**
 * Compares two goal numbers (målnummer) as printed, part by part as numbers, for sorting.
 *
 * A number is a label that may carry a final dot, so "1.2." and "1.2" are equal here; the printed form stays in the row. Goals
 * come before the goals below them, what is no number comes after every number in Swedish alphabetical order, and a missing
 * number last.
 *
 * @param one - a number as printed, or undefined
 * @param other - another
 * @returns −1 when the first comes first, 1 when it comes last, 0 when neither does
 *
 * @example
 * ```ts
 * import { compareGoalNumbers } from '@sdn/goal-model';
 *
 * ['2.1', undefined, '1.10', '1.9.', '1'].sort(compareGoalNumbers); // => ['1', '1.9.', '1.10', '2.1', undefined]
 * compareGoalNumbers('1.2.', '1.2'); // => 0
 * ```
 *
 * @category Plan
 */
export const compareGoalNumbers = (one: string | undefined, other: string | undefined): -1 | 0 | 1 => {
  const [a, b] = [one, other].map((number) => (number === undefined ? undefined : readNumber(number)));
  if (a === undefined || b === undefined) {
    const missing = Number(one === undefined) - Number(other === undefined);
    const unreadable = Number(a === undefined) - Number(b === undefined);
    return signOf(missing || unreadable || (one ?? '').localeCompare(other ?? '', 'sv'));
  }
  const index = a.findIndex((part, place) => part !== b[place]);
  return signOf(index < 0 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? -1));
};

const signOf = (difference: number): -1 | 0 | 1 => (difference < 0 ? -1 : difference > 0 ? 1 : 0);
