/** What a competent user writes: a Decimal for every figure, one check after the other. */
import { Decimal } from 'decimal.js';
import { AMOUNTS, type Budget, FORMULAS, reconciledColumns } from '../../data/budget.ts';
import type { Enter } from '../../race/workload.ts';

const HALF_UNIT = new Decimal('0.05');
const ZERO = new Decimal(0);

interface Row {
  /** The place of the row that this one is part of, −1 at the top. */
  readonly parent: number;
  /** Kronor; only lines have amounts. */
  readonly amounts: readonly number[] | null;
  /** Million kronor with one decimal. */
  readonly printed: readonly number[];
}

interface Checked {
  readonly expected: Decimal;
  readonly wrongSum: boolean;
  readonly wrongFormula: boolean;
  readonly wrongFigure: boolean;
}

const reconcile = (rows: readonly Row[]): Checked[][] => {
  const printed = rows.map((row) => row.printed.map((figure) => new Decimal(figure)));
  const sums = rows.map((row) => (row.amounts ?? AMOUNTS.map(() => 0)).map((amount) => new Decimal(amount)));
  const collected = rows.map(({ printed }) => printed.map(() => ZERO));
  const parts = rows.map(() => 0);
  for (let place = rows.length - 1; place > 0; place--) {
    const above = rows[place]?.parent ?? 0;
    sums[above] = (sums[above] ?? []).map((sum, column) => sum.plus(sums[place]?.[column] ?? 0));
    collected[above] = (collected[above] ?? []).map((sum, column) => sum.plus(printed[place]?.[column] ?? 0));
    parts[above] = (parts[above] ?? 0) + 1;
  }
  return rows.map((_, place) => {
    const figures = printed[place] ?? [];
    const exact = sums[place] ?? [];
    for (const { terms } of FORMULAS)
      exact.push(
        terms.reduce((sum, { column, factor }) => sum.plus((exact[column] ?? ZERO).times(factor)), ZERO),
      );
    return figures.map((figure, column): Checked => {
      const expected = (exact[column] ?? ZERO).div(1_000_000).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
      const below = parts[place] ?? 0;
      const offSum = (collected[place]?.[column] ?? ZERO).minus(figure).abs();
      const terms = FORMULAS[column - AMOUNTS.length]?.terms ?? [];
      const derived = terms.reduce(
        (sum, term) => sum.plus((figures[term.column] ?? ZERO).times(term.factor)),
        ZERO,
      );
      return {
        expected,
        wrongSum: below > 0 && offSum.gt(HALF_UNIT.times(below + 1)),
        wrongFormula:
          terms.length > 0 &&
          derived
            .minus(figure)
            .abs()
            .gt(HALF_UNIT.times(terms.length + 1)),
        wrongFigure: !figure.eq(expected),
      };
    });
  });
};

export const enter: Enter<Budget> = (budget) => {
  const { rows, firstLine, parents, amounts, printed } = budget;
  const held = Array.from({ length: rows }, (_, place): Row => ({
    parent: parents[place] as number,
    amounts: place < firstLine ? null : amounts.map((column) => (column[place] as number) / 100),
    printed: printed.map((column) => (column[place] as number) / 10),
  }));
  let checked: Checked[][] = [];
  return {
    work: () => {
      checked = reconcile(held);
    },
    read: () =>
      reconciledColumns(
        budget,
        (column, row) => {
          const cell = checked[row]?.[column];
          return Number(cell?.wrongSum) + 2 * Number(cell?.wrongFormula) + 4 * Number(cell?.wrongFigure);
        },
        (column, row) => checked[row]?.[column]?.expected.times(10).toNumber() ?? NaN,
      ),
  };
};
