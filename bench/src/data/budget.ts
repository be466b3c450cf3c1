import type { Columns } from '../race/workload.ts';
import { roundHalfUp } from './assess-exactly.ts';
import { random } from './random.ts';

/** Costs and income (income negative) of six versions of the budget. */
const VERSIONS = ['Budget', 'Adjusted', 'Turnover', 'Forecast', 'Outcome', 'LastYear'];
export const AMOUNTS = VERSIONS.flatMap((version) => [`cost${version}`, `income${version}`]);

/** A derived column: whole multiples of columns before it. */
export interface Formula {
  readonly name: string;
  readonly terms: readonly { readonly column: number; readonly factor: number }[];
}

/** Nets of the six versions, the current budget, and what is held against it. */
const TERMS: Readonly<Record<string, readonly (readonly [column: number, factor: number])[]>> = {
  ...Object.fromEntries(
    VERSIONS.map((version, each) => [
      `net${version}`,
      [
        [2 * each, 1],
        [2 * each + 1, 1],
      ],
    ]),
  ),
  netCurrent: [
    [12, 1],
    [13, 1],
    [14, 1],
  ],
  deviationForecast: [
    [18, 1],
    [15, -1],
  ],
  deviationOutcome: [
    [18, 1],
    [16, -1],
  ],
  changeLastYear: [
    [18, 1],
    [17, -1],
  ],
};

export const FORMULAS: readonly Formula[] = Object.entries(TERMS).map(([name, terms]) => ({
  name,
  terms: terms.map(([column, factor]) => ({ column, factor })),
}));

export const COLUMNS = [...AMOUNTS, ...FORMULAS.map(({ name }) => name)];

/** Öre in a tenth of a million kronor. */
export const UNIT = 10_000_000;

/** Boards of a city, each with 10 areas of 5 departments of 4 units with 10 lines: 2 000 lines a board, five levels of sums. */
const LINES_PER_BOARD = 2000;
const CHILDREN = [10, 5, 4, 10];
export const LEVELS = CHILDREN.length + 1;

/** A published budget: exact amounts of the lines in öre, and what is printed at every row, in tenths of a million, with slips. */
export interface Budget {
  readonly rows: number;
  /** Rows before this one are sums. */
  readonly firstLine: number;
  /** The row that each row is part of, −1 at the top; sums stand before what they sum. */
  readonly parents: Int32Array;
  /** For each level, the row at that level that each line is part of. */
  readonly ancestors: readonly Int32Array[];
  readonly amounts: readonly Float64Array[];
  readonly printed: readonly Float64Array[];
}

const parentsOf = (boards: number): { parents: Int32Array; firstLine: number } => {
  const sizes = [1, boards];
  for (const children of CHILDREN) sizes.push((sizes.at(-1) as number) * children);
  const parents = new Int32Array(sizes.reduce((a, b) => a + b, 0));
  parents[0] = -1;
  let start = 1;
  let above = 0;
  for (let level = 1; level < sizes.length; level++) {
    const size = sizes[level] as number;
    const each = size / (sizes[level - 1] as number);
    for (let place = 0; place < size; place++) parents[start + place] = above + Math.floor(place / each);
    above = start;
    start += size;
  }
  return { parents, firstLine: above };
};

const makeAmounts = (firstLine: number, rows: number): Float64Array[] => {
  const { integer, chance, magnitude } = random(0xb0d6);
  const amounts = AMOUNTS.map(() => new Float64Array(rows));
  for (let line = firstLine; line < rows; line++) {
    const size = magnitude(7, 10);
    for (let column = 0; column < AMOUNTS.length; column++) {
      const version = column >> 1;
      const income = column % 2 === 1;
      const seldom = version === 1 || version === 2;
      let amount = seldom
        ? chance(0.1)
          ? integer(0, Math.floor(size / 5))
          : 0
        : Math.floor(size * 0.8) + integer(0, Math.floor(size * 0.4));
      if (chance(0.1)) amount += UNIT / 2 - (amount % UNIT); // on the border between two printed figures
      if (income) amount = -integer(0, Math.floor(amount * 0.3));
      (amounts[column] as Float64Array)[line] = amount + 0;
    }
  }
  return amounts;
};

/** Exact figures of every row and column, in BigInt. */
const sumExactly = (
  { parents, amounts }: Pick<Budget, 'parents' | 'amounts'>,
  firstLine: number,
): bigint[][] => {
  const sums = amounts.map((column) =>
    Array.from(column, (amount, row) => (row < firstLine ? 0n : BigInt(amount))),
  );
  for (const column of sums) {
    for (let row = parents.length - 1; row > 0; row--) {
      const above = parents[row] as number;
      column[above] = (column[above] as bigint) + (column[row] as bigint);
    }
  }
  for (const { terms } of FORMULAS) {
    sums.push(
      Array.from(parents, (_, row) =>
        terms.reduce((sum, { column, factor }) => sum + BigInt(factor) * (sums[column]?.[row] as bigint), 0n),
      ),
    );
  }
  return sums;
};

const printExactly = (sums: readonly (readonly bigint[])[]): Float64Array[] =>
  sums.map((column) => Float64Array.from(column, (sum) => Number(roundHalfUp(sum, BigInt(UNIT)))));

export const makeBudget = (lines: number): Budget => {
  const { parents, firstLine } = parentsOf(Math.max(1, Math.round(lines / LINES_PER_BOARD)));
  const rows = parents.length;
  const amounts = makeAmounts(firstLine, rows);
  const { pick, chance } = random(0x9ab1);
  const printed = printExactly(sumExactly({ parents, amounts }, firstLine));
  for (const column of printed) {
    column.forEach((figure, row) => {
      if (!chance(0.002)) return;
      column[row] = pick([figure + 1, figure - 1, -figure, figure * 10, Math.trunc(figure / 10)]) + 0;
    });
  }
  const ancestors = Array.from({ length: LEVELS }, () => new Int32Array(rows));
  for (let line = firstLine; line < rows; line++) {
    let above = line;
    for (let level = LEVELS - 1; level >= 0; level--) {
      above = parents[above] as number;
      (ancestors[level] as Int32Array)[line] = above;
    }
  }
  return { rows, firstLine, parents, ancestors, amounts, printed };
};

/** Flags of a printed figure. */
const WRONG_SUM = 1;
const WRONG_FORMULA = 2;
const NOT_EXACT = 4;

/** The exact printed figure of every sum, and the flags of every printed figure, straight from the definition. */
export const reconcileExactly = (budget: Budget): Columns => {
  const { rows, firstLine, parents, printed } = budget;
  const exact = printExactly(sumExactly(budget, firstLine));
  const parts = new Int32Array(rows);
  for (const above of parents) if (above >= 0) parts[above] = (parts[above] as number) + 1;
  const result: Record<string, Float64Array | Uint8Array> = {};
  COLUMNS.forEach((name, c) => {
    const figures = printed[c] as Float64Array;
    const collected = new Float64Array(rows);
    figures.forEach((figure, row) => {
      const above = parents[row] as number;
      if (above >= 0) collected[above] = (collected[above] as number) + figure;
    });
    const terms = FORMULAS[c - AMOUNTS.length]?.terms;
    result[`flags ${name}`] = Uint8Array.from(figures, (figure, row) => {
      // A check of n terms may be off by n + 1 half printed units.
      const offSum = Math.abs((collected[row] as number) - figure);
      const wrongSum = row < firstLine && 2 * offSum > (parts[row] as number) + 1;
      const derived = terms?.reduce(
        (sum, { column, factor }) => sum + factor * (printed[column]?.[row] as number),
        0,
      );
      const wrongFormula = derived !== undefined && 2 * Math.abs(derived - figure) > (terms?.length ?? 0) + 1;
      return (
        (wrongSum ? WRONG_SUM : 0) +
        (wrongFormula ? WRONG_FORMULA : 0) +
        (figure === exact[c]?.[row] ? 0 : NOT_EXACT)
      );
    });
    result[`rounded ${name}`] = (exact[c] as Float64Array).map((figure, row) =>
      row < firstLine ? figure : NaN,
    );
  });
  return result;
};

/** Results of a contestant, given figure by figure, as columns; rounded figures are asked for sums only. */
export const reconciledColumns = (
  { rows, firstLine }: Budget,
  flags: (column: number, row: number) => number,
  rounded: (column: number, row: number) => number,
): Columns => {
  const result: Record<string, Float64Array | Uint8Array> = {};
  COLUMNS.forEach((name, column) => {
    result[`flags ${name}`] = Uint8Array.from({ length: rows }, (_, row) => flags(column, row));
    result[`rounded ${name}`] = Float64Array.from({ length: rows }, (_, row) =>
      row < firstLine ? rounded(column, row) : NaN,
    );
  });
  return result;
};
