import type { ColumnTerm } from '../budget-columns.ts';

/**
 * Works out a derived column.
 *
 * @param terms - what it consists of
 * @param columns - figures of the columns
 * @param size - how many figures
 * @param out - where the derived figures are put
 */
export const combineTerms = (
  [first, second, ...rest]: readonly ColumnTerm[],
  columns: readonly Float64Array[],
  size: number,
  out: Float64Array,
): void => {
  if (first === undefined || second === undefined) out.fill(0);
  else {
    // Most formulas have two terms: one pass without reading back what was written.
    const [a, b] = [columns[first.column] as Float64Array, columns[second.column] as Float64Array];
    const [timesA, timesB] = [first.factor, second.factor];
    for (let k = 0; k < size; k++) out[k] = timesA * (a[k] as number) + timesB * (b[k] as number);
  }
  for (const { column, factor } of second === undefined && first !== undefined ? [first] : rest) {
    const term = columns[column] as Float64Array;
    for (let k = 0; k < size; k++) out[k] = (out[k] as number) + factor * (term[k] as number);
  }
};
