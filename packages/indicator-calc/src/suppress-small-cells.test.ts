import { describe, expect, it } from 'vitest';

import { type ProtectedTable, type PublishedCount, suppressSmallCells } from './suppress-small-cells.ts';

const isHidden = (cell: PublishedCount | undefined): boolean => typeof cell === 'object';

/**
 * Every value that each hidden cell takes in some table of whole counts that agrees with all the numbers shown.
 * Written without the flow argument: plain enumeration, cut off where a row or column cannot come out.
 */
const possibleValues = (
  shown: Pick<ProtectedTable, 'cells' | 'rowTotals' | 'columnTotals' | 'total'>,
  least: number,
  most: number,
): Map<string, Set<number>> => {
  const height = shown.cells.length;
  const width = shown.cells[0]?.length ?? 0;
  const found = new Map<string, Set<number>>();
  const note = (key: string, value: number): void => {
    found.set(key, (found.get(key) ?? new Set()).add(value));
  };
  const table: number[][] = shown.cells.map((row) => row.map(() => 0));
  const columnSums = new Array<number>(width).fill(0);
  const fits = (target: PublishedCount | undefined, sum: number): boolean =>
    isHidden(target) ? sum >= least : target === sum;
  const visit = (index: number, rowSum: number): void => {
    const row = Math.floor(index / width);
    const column = index % width;
    if (index > 0 && column === 0) {
      if (!fits(shown.rowTotals[row - 1], rowSum)) return;
      rowSum = 0;
    }
    if (row === height) {
      const total = columnSums.reduce((a, b) => a + b, 0);
      if (!columnSums.every((sum, c) => fits(shown.columnTotals[c], sum)) || !fits(shown.total, total))
        return;
      table.forEach((line, r) => {
        line.forEach((value, c) => {
          if (isHidden(shown.cells[r]?.[c])) note(`${r}:${c}`, value);
        });
        if (isHidden(shown.rowTotals[r]))
          note(
            `${r}:total`,
            line.reduce((a, b) => a + b, 0),
          );
      });
      columnSums.forEach((sum, c) => {
        if (isHidden(shown.columnTotals[c])) note(`total:${c}`, sum);
      });
      if (isHidden(shown.total)) note('total', total);
      return;
    }
    const cell = shown.cells[row]?.[column];
    const rowTotal = shown.rowTotals[row];
    const columnTotal = shown.columnTotals[column];
    const room = Math.min(
      typeof rowTotal === 'number' ? rowTotal - rowSum : most,
      typeof columnTotal === 'number' ? columnTotal - (columnSums[column] ?? 0) : most,
    );
    const [from, to] =
      typeof cell === 'number'
        ? [cell, cell <= room || rowTotal === undefined ? cell : -1]
        : [least, Math.min(room, most)];
    for (let value = from; value <= to; value += 1) {
      (table[row] as number[])[column] = value;
      columnSums[column] = (columnSums[column] ?? 0) + value;
      visit(index + 1, rowSum + value);
      columnSums[column] = (columnSums[column] ?? 0) - value;
    }
  };
  visit(0, 0);
  return found;
};

describe('suppressSmallCells', () => {
  it('hides 3 and the cheapest rectangle through it', () => {
    const table = suppressSmallCells([
      [12, 3, 20],
      [9, 14, 31],
      [18, 25, 40],
    ]);
    expect(table.primary).toEqual([{ row: 0, column: 1 }]);
    expect(table.rowTotals).toEqual([35, 54, 83]);
    const all = possibleValues(table, 1, 100);
    expect(all.size).toBe(4);
    for (const v of all.values()) expect(v.size).toBeGreaterThan(1);
  });
});
