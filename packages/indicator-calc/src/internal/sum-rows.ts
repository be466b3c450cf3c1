import type { RollUpColumnsInput } from '../roll-up-columns.ts';
import { refuseRow } from './column-row.ts';
import { addAmount, createSums, type ExactSums, SLOTS } from './exact-sums.ts';

/** Rows and the groups that they are added to. */
interface SumWork {
  readonly groups: Uint32Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly printed: Float64Array;
  readonly sums: ExactSums;
}

/**
 * Adds rows, from one on, to their groups while all sums stay whole and below 2^53; this loop is where the time goes.
 *
 * It calls nothing, so that nothing has to be saved and checked anew after a call.
 *
 * @returns the row whose sums {@link addLargeRow} adds or refuses; the number of rows when none is left
 */
const addRows = ({ groups, numerator, denominator, printed, sums }: SumWork, from: number): number => {
  const { slots } = sums;
  for (let row = from; row < groups.length; row += 1) {
    // SLOTS as a literal: bundled, the constant is a variable that the engine would read for every row.
    const at = 8 * (groups[row] as number);
    const top = numerator[row] as number;
    const bottom = denominator[row] as number;
    const value = printed[row] as number;
    slots[at] = (slots[at] as number) + 1;
    if (value < (slots[at + 5] as number)) slots[at + 5] = value;
    if (value > (slots[at + 6] as number)) slots[at + 6] = value;
    if (Number.isNaN(top) || Number.isNaN(bottom)) slots[at + 1] = (slots[at + 1] as number) + 1;
    else if (bottom === 0) slots[at + 2] = (slots[at + 2] as number) + 1;
    else {
      const above = (slots[at + 3] as number) + top;
      const below = (slots[at + 4] as number) + bottom;
      const isSafe = Math.abs(above) + below <= Number.MAX_SAFE_INTEGER;
      if (!isSafe || bottom < 0 || Math.floor(above) !== above || Math.floor(below) !== below) return row;
      slots[at + 3] = above;
      slots[at + 4] = below;
    }
  }
  return groups.length;
};

/** Adds the figures of a row at any size of its sums, or refuses it. */
const addLargeRow = ({ groups, numerator, denominator, sums }: SumWork, row: number): void => {
  const at = (groups[row] as number) * SLOTS;
  const [top, bottom] = [numerator[row] as number, denominator[row] as number];
  if (bottom < 0 || !Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) refuseRow(row);
  addAmount(sums, at + 3, top);
  addAmount(sums, at + 4, bottom);
};

/** Sums the rows of every group. */
export const sumRows = (input: RollUpColumnsInput, groups: Uint32Array, size: number): ExactSums => {
  const rows = groups.length;
  const { numerator } = input;
  const denominator = input.denominator ?? new Float64Array(rows).fill(1);
  const printed = input.printed ?? new Float64Array(rows).fill(NaN);
  const work: SumWork = { groups, numerator, denominator, printed, sums: createSums(size) };
  for (let row = addRows(work, 0); row < rows; row = addRows(work, row + 1)) addLargeRow(work, row);
  return work.sums;
};
