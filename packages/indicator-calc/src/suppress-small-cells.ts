import { IndicatorCalcError } from './errors.ts';
import { findCheapestCycle } from './internal/cheapest-cycle.ts';
import type { Missing } from './missing.ts';

/**
 * A count as published, or the reason why it is not shown.
 *
 * @category Small cells
 */
export type PublishedCount = number | Missing;

/**
 * Where a cell stands; a row or column equal to the number of rows or columns means the total.
 *
 * @category Small cells
 */
export interface CellPosition {
  /** Row, from 0. */
  readonly row: number;
  /** Column, from 0. */
  readonly column: number;
}

/**
 * What counts as small, and what zeros are.
 *
 * @category Small cells
 */
export interface SuppressOptions {
  /** Counts below this are hidden; 5 when left out, so 1 to 4 are hidden. */
  readonly threshold?: number | undefined;
  /** `show` (the default): a zero is nobody and is printed. `hide`: a zero tells too, and is hidden like other small counts. */
  readonly zeros?: 'show' | 'hide' | undefined;
}

/**
 * A table that can be published, and what was hidden in it.
 *
 * @category Small cells
 */
export interface ProtectedTable {
  /** The counts, with hidden cells as `{ missing: 'suppressed' }`. */
  readonly cells: readonly (readonly PublishedCount[])[];
  /** Sum of each row over the counts that are there. */
  readonly rowTotals: readonly PublishedCount[];
  /** Sum of each column over the counts that are there. */
  readonly columnTotals: readonly PublishedCount[];
  /** Sum of all counts that are there. */
  readonly total: PublishedCount;
  /** Cells hidden because they are small. Not for publication: it narrows the hidden counts down. */
  readonly primary: readonly CellPosition[];
  /** Cells hidden to protect the small ones (sekundär sekretess). Not for publication. */
  readonly secondary: readonly CellPosition[];
}

/** The counts with their totals as one more row and column; a cell that is not there is NaN. */
const withTotals = (cells: readonly (readonly PublishedCount[])[]): number[][] => {
  const width = cells[0]?.length ?? 0;
  const counts = cells.map((row, index) =>
    row.map((cell) => {
      if (typeof cell === 'object') return NaN;
      if (row.length === width && Number.isSafeInteger(cell) && cell >= 0) return cell;
      throw new IndicatorCalcError(
        'table-invalid',
        `row ${index} has ${row.length} cells, one is ${cell}; expected ${width} whole counts of zero or more. Give counts, not shares.`,
        { row: index, cell },
      );
    }),
  );
  const add = (numbers: readonly number[]): number => {
    const there = numbers.filter((count) => !Number.isNaN(count));
    return there.length === 0 ? NaN : there.reduce((sum, count) => sum + count, 0);
  };
  const rows = counts.map((row) => [...row, add(row)]);
  const totals = Array.from({ length: width + 1 }, (_, column) => add(rows.map((row) => row[column] ?? NaN)));
  return [...rows, totals];
};

/**
 * Hides small counts in a table with totals, and as little more as it takes that no hidden count can be worked out
 * (sekretessgranskning).
 *
 * Counts from 1 to below the threshold are hidden, totals included. Where a hidden count would follow from the totals,
 * the cheapest further cells are hidden too: those with the smallest counts that let some persons be moved between
 * hidden cells while every shown number stays as it is. So each hidden cell has at least two possible values for a
 * reader who knows the shown numbers, the rule for zeros, and that counts are not negative. The result is exact for
 * tables of two dimensions; a table published beside another one with common totals has to be protected together with it.
 *
 * @param cells - rows of counts, without totals; `{ missing: … }` where no count exists
 * @param options - threshold and the handling of zeros
 * @returns the table to publish with its totals, and the hidden cells for your own records
 * @throws `table-invalid` when rows differ in length or a count is not a whole number of zero or more
 * @throws `threshold-invalid` when the threshold is not a whole number of one or more
 *
 * @example
 * ```ts
 * import { suppressSmallCells } from '@sdn/indicator-calc';
 *
 * const table = suppressSmallCells([
 *   [12, 3, 20],
 *   [9, 14, 31],
 *   [18, 25, 40],
 * ]);
 * table.primary; // => [{ row: 0, column: 1 }]
 * table.secondary; // => [{ row: 0, column: 0 }, { row: 1, column: 0 }, { row: 1, column: 1 }]
 * table.cells[0]; // => [{ missing: 'suppressed' }, { missing: 'suppressed' }, 20]
 * table.rowTotals; // => [35, 54, 83]
 *
 * suppressSmallCells([[1.5]]); // => throws 'table-invalid'
 * ```
 *
 * @category Small cells
 */
export const suppressSmallCells = (
  cells: readonly (readonly PublishedCount[])[],
  options: SuppressOptions = {},
): ProtectedTable => {
  const { threshold = 5, zeros = 'show' } = options;
  if (!Number.isSafeInteger(threshold) || threshold < 1) {
    throw new IndicatorCalcError(
      'threshold-invalid',
      `threshold is ${threshold}; expected a whole number of one or more, such as 5.`,
      { threshold },
    );
  }
  const counts = withTotals(cells);
  const least = zeros === 'show' ? 1 : 0;
  const hidden = counts.map((row) => row.map((count) => count >= least && count < threshold));
  const listHidden = (): CellPosition[] =>
    hidden.flatMap((row, r) => row.flatMap((isHidden, c) => (isHidden ? [{ row: r, column: c }] : [])));

  const primary = listHidden();
  const isSafe = hidden.map((row) => row.map(() => false));
  for (const cell of primary) {
    if (isSafe[cell.row]?.[cell.column] === true) continue;
    for (const { row, column } of findCheapestCycle({ counts, least, hidden }, cell)) {
      (hidden[row] as boolean[])[column] = true;
      (isSafe[row] as boolean[])[column] = true;
    }
  }

  const publish = (row: number, column: number): PublishedCount => {
    if (hidden[row]?.[column] === true) return { missing: 'suppressed' };
    const count = counts[row]?.[column] ?? NaN;
    return Number.isNaN(count) ? { missing: 'not-reported' } : count;
  };
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  const isPrimary = new Set(primary.map(({ row, column }) => row * (width + 1) + column));
  return {
    cells: cells.map((row, r) => row.map((cell, c) => (typeof cell === 'object' ? cell : publish(r, c)))),
    rowTotals: cells.map((_, r) => publish(r, width)),
    columnTotals: Array.from({ length: width }, (_, c) => publish(height, c)),
    total: publish(height, width),
    primary,
    secondary: listHidden().filter(({ row, column }) => !isPrimary.has(row * (width + 1) + column)),
  };
};
