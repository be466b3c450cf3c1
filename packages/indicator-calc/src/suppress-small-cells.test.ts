import { describe, expect, it } from 'vitest';

import { type ProtectedTable, type PublishedCount, suppressSmallCells } from './suppress-small-cells.ts';

const isHidden = (cell: PublishedCount | undefined): boolean => typeof cell === 'object';

type Shown = Pick<ProtectedTable, 'cells' | 'rowTotals' | 'columnTotals' | 'total'>;

/**
 * The values that each hidden cell takes in the tables of whole counts that agree with all the numbers shown, each cell within
 * the candidates given for it. Plain enumeration row by row, without the flow argument; it stops early once every hidden cell
 * has shown two values.
 */
const possibleValues = (
  shown: Shown,
  least: number,
  candidates: (row: number, column: number) => readonly number[],
): Map<string, Set<number>> => {
  const height = shown.cells.length;
  const width = shown.cells[0]?.length ?? 0;
  const found = new Map<string, Set<number>>();
  const note = (cell: PublishedCount | undefined, key: string, value: number): void => {
    if (isHidden(cell)) found.set(key, (found.get(key) ?? new Set()).add(value));
  };
  const hidden = [...shown.cells.flat(), ...shown.rowTotals, ...shown.columnTotals, shown.total].filter(
    isHidden,
  ).length;
  const isOpen = (): boolean =>
    found.size === hidden && [...found.values()].every((values) => values.size > 1);
  const fits = (total: PublishedCount | undefined, sum: number): boolean =>
    isHidden(total) ? sum >= least : total === sum;

  const table = shown.cells.map(() => new Array<number>(width).fill(0));
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const columnSum = (column: number, rows: number): number =>
    add(table.slice(0, rows).map((row) => row[column] ?? 0));

  const visit = (index: number): void => {
    const row = Math.floor(index / width);
    const column = index % width;
    if (column === 0 && row > 0 && !fits(shown.rowTotals[row - 1], add(table[row - 1] ?? []))) return;
    if (row === height) {
      const columnSums = table[0]?.map((_, c) => columnSum(c, height)) ?? [];
      if (
        !columnSums.every((sum, c) => fits(shown.columnTotals[c], sum)) ||
        !fits(shown.total, add(columnSums))
      )
        return;
      table.forEach((line, r) => {
        line.forEach((value, c) => {
          note(shown.cells[r]?.[c], `${r}:${c}`, value);
        });
        note(shown.rowTotals[r], `${r}:total`, add(line));
      });
      columnSums.forEach((sum, c) => {
        note(shown.columnTotals[c], `total:${c}`, sum);
      });
      note(shown.total, 'total', add(columnSums));
      return;
    }
    const cell = shown.cells[row]?.[column];
    const columnTotal = shown.columnTotals[column];
    const left = typeof columnTotal === 'number' ? columnTotal - columnSum(column, row) : Infinity;
    const forced = row === height - 1 && left !== Infinity;
    for (const value of typeof cell === 'number' ? [cell] : candidates(row, column)) {
      if (value > left || (forced && value !== left) || isOpen()) continue;
      (table[row] as number[])[column] = value;
      visit(index + 1);
    }
  };
  visit(0);
  return found;
};

const upTo = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

const hiddenOf = (table: ProtectedTable): number => table.primary.length + table.secondary.length;

/** A table of counts up to a limit that is often small, from a seed. */
const randomTable = (seed: number, most: number): number[][] => {
  let state = seed * 2654435761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => next(next(3) === 0 ? 5 : most)));
};

describe('suppressSmallCells', () => {
  it('hides 3 and the cheapest rectangle through it, and keeps the totals', () => {
    const table = suppressSmallCells([
      [12, 3, 20],
      [9, 14, 31],
      [18, 25, 40],
    ]);
    expect(table.primary).toEqual([{ row: 0, column: 1 }]);
    expect(table.rowTotals).toEqual([35, 54, 83]);
    expect(table.columnTotals).toEqual([39, 42, 91]);
    expect(table.total).toBe(172);
    expect(hiddenOf(table)).toBe(4);
    for (const values of possibleValues(table, 1, () => upTo(1, 45)).values())
      expect(values.size).toBeGreaterThan(1);
  });

  it.each([
    [
      'at the threshold a count is shown',
      [
        [5, 9],
        [9, 9],
      ],
      {},
      0,
    ],
    [
      'just below, it is hidden',
      [
        [4, 9],
        [9, 9],
      ],
      {},
      4,
    ],
    [
      'a higher threshold hides more',
      [
        [5, 9],
        [9, 9],
      ],
      { threshold: 6 },
      4,
    ],
    [
      'a threshold of one hides nothing',
      [
        [1, 9],
        [9, 9],
      ],
      { threshold: 1 },
      0,
    ],
    [
      'zeros are shown',
      [
        [0, 9],
        [9, 9],
      ],
      {},
      0,
    ],
    [
      'zeros are hidden when they tell too',
      [
        [0, 9],
        [9, 9],
      ],
      { zeros: 'hide' },
      4,
    ],
    ['a table without counts', [], {}, 0],
  ] as const)('%s', (_, cells, options, hidden) => {
    expect(hiddenOf(suppressSmallCells(cells, options))).toBe(hidden);
  });

  it('hides totals where no other cell can protect a small one', () => {
    const table = suppressSmallCells([
      [3, 0],
      [0, 20],
    ]);
    expect(table.cells[0]).toEqual([{ missing: 'suppressed' }, 0]);
    expect([table.rowTotals[0], table.columnTotals[0], table.total]).toEqual([
      { missing: 'suppressed' },
      { missing: 'suppressed' },
      { missing: 'suppressed' },
    ]);
  });

  it('keeps what is missing as it is, and sums what is there', () => {
    const table = suppressSmallCells([
      [{ missing: 'not-reported' }, 20],
      [{ missing: 'not-applicable' }, 30],
    ]);
    expect(table.cells[0]?.[0]).toEqual({ missing: 'not-reported' });
    expect(table.columnTotals).toEqual([{ missing: 'not-reported' }, 50]);
  });

  it('protects a single list of counts as a table of one column', () => {
    const table = suppressSmallCells([[2], [40], [50]]);
    expect(table.cells.map(([cell]) => typeof cell)).toEqual(['object', 'object', 'number']);
    expect(table.total).toBe(92);
  });

  it('leaves frozen input as it was', () => {
    const cells = Object.freeze([Object.freeze([1, 9]), Object.freeze([9, 9])]);
    expect(hiddenOf(suppressSmallCells(cells))).toBe(4);
    expect(cells).toEqual([
      [1, 9],
      [9, 9],
    ]);
  });

  it.each([
    ['a share', [[1.5]]],
    ['a negative count', [[-1]]],
    ['NaN', [[NaN]]],
    ['rows of different lengths', [[1, 2], [1]]],
  ])('refuses %s', (_, cells) => {
    expect(() => suppressSmallCells(cells)).toThrow(expect.objectContaining({ code: 'table-invalid' }));
  });

  it.each([0, -1, 2.5, NaN])('refuses a threshold of %d', (threshold) => {
    expect(() => suppressSmallCells([[1]], { threshold })).toThrow(
      expect.objectContaining({ code: 'threshold-invalid' }),
    );
  });
});

describe('no hidden cell can be worked out', () => {
  it('the enumeration finds what hiding small cells alone gives away', () => {
    const shown = {
      cells: [
        [{ missing: 'suppressed' as const }, 9],
        [9, 9],
      ],
      rowTotals: [12, 18],
      columnTotals: [12, 18],
      total: 30,
    };
    expect(possibleValues(shown, 1, () => upTo(1, 30))).toEqual(new Map([['0:0', new Set([3])]]));
  });

  const settings = [
    ['zeros shown', { zeros: 'show' }, 1],
    ['zeros hidden', { zeros: 'hide' }, 0],
  ] as const;

  it.each(settings)(
    'in 4 × 4 tables of counts up to 4, all completions enumerated, %s',
    (_, options, least) => {
      for (let seed = 1; seed <= 100; seed += 1) {
        const table = suppressSmallCells(randomTable(seed, 5), { ...options, threshold: 2 });
        const values = possibleValues(table, least, () => upTo(least, 5));
        expect(values.size, `table ${seed}`).toBe(hiddenOf(table));
        for (const [cell, possible] of values)
          expect(possible.size, `cell ${cell} of table ${seed}`).toBeGreaterThan(1);
      }
    },
  );

  it.each(settings)('in 4 × 4 tables of larger counts, by tables one person off, %s', (_, options, least) => {
    let hidden = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const cells = randomTable(seed, 30);
      const table = suppressSmallCells(cells, options);
      const near = (row: number, column: number): number[] => {
        const count = cells[row]?.[column] ?? 0;
        return [count, count + 1, count - 1].filter((value) => value >= least);
      };
      const values = possibleValues(table, least, near);
      expect(values.size, `table ${seed}`).toBe(hiddenOf(table));
      for (const [cell, possible] of values)
        expect(possible.size, `cell ${cell} of table ${seed}`).toBeGreaterThan(1);
      hidden += hiddenOf(table);
    }
    expect(hidden).toBeGreaterThan(1000);
  });
});
