import type { ColumnTerm } from '../budget-columns.ts';
import type { Figures, Multiple } from './checks.ts';

/**
 * Works out a derived column.
 *
 * @param terms - what it consists of
 * @param figuresOf - figures of a column
 * @param out - where the derived figures are put
 * @param size - how many figures
 */
export const combineTerms = (
  terms: readonly ColumnTerm[],
  figuresOf: (column: number) => Figures,
  out: Float64Array,
  size: number,
): void => {
  out.fill(0, 0, size);
  for (const { column, factor } of terms) {
    const { values, start } = figuresOf(column);
    for (let k = 0; k < size; k++) out[k] = (out[k] as number) + factor * (values[start + k] as number);
  }
};

/**
 * A formula as one of two terms, which most are: of others all terms but the last are added up.
 *
 * @param terms - what it consists of
 * @param figuresOf - figures of a column
 * @param out - where figures that are added up are put
 * @param size - how many figures
 * @returns the two terms
 */
export const asTwoTerms = (
  terms: readonly ColumnTerm[],
  figuresOf: (column: number) => Figures,
  out: Float64Array,
  size: number,
): readonly [Multiple, Multiple] => {
  // Written out, since objects made by spreading slow the loop that reads them.
  const [first, second, third] = terms.map(({ column, factor }): Multiple => {
    const { values, start } = figuresOf(column);
    return { values, start, factor };
  });
  if (first && second && !third) return [first, second];
  combineTerms(terms, figuresOf, out, size);
  return [
    { values: out, start: 0, factor: 1 },
    { values: out, start: 0, factor: 0 },
  ];
};
