/**
 * Compares two goal numbers (målnummer) as printed, part by part as numbers, for sorting.
 *
 * A number is a label that may carry a final dot, so "1.2." and "1.2" are equal here; the printed form stays in the row. Goals
 * come before the goals below them, letters sort as in Swedish (å ä ö last), and a missing number comes last.
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
  if (one === undefined || other === undefined)
    return signOf(Number(one === undefined) - Number(other === undefined));
  return signOf(labelOf(one).localeCompare(labelOf(other), 'sv', { numeric: true }));
};

const labelOf = (raw: string): string => raw.trim().replace(/\.$/, '');

const signOf = (difference: number): -1 | 0 | 1 => (difference < 0 ? -1 : difference > 0 ? 1 : 0);
